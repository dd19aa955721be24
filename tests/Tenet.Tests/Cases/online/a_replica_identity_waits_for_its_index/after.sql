CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, code integer NOT NULL);
CREATE UNIQUE INDEX task_code ON app.task (code);
ALTER TABLE app.task REPLICA IDENTITY USING INDEX task_code;
