-- step: PRIMARY KEY USING INDEX task_pkey_new
-- step: OWNED BY app.task.id
-- never: COLUMN id TYPE
CREATE SCHEMA app;
CREATE TABLE app.task (id serial PRIMARY KEY, title text);
