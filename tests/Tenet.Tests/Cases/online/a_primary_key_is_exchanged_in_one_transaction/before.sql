-- step: PRIMARY KEY USING INDEX task_pkey_new
-- step: NOT VALID
CREATE SCHEMA app;
CREATE TABLE app.task (id integer NOT NULL, tenant integer NOT NULL, CONSTRAINT task_pkey PRIMARY KEY (id));
CREATE TABLE app.note (task integer, tenant integer, CONSTRAINT note_task FOREIGN KEY (task) REFERENCES app.task);
