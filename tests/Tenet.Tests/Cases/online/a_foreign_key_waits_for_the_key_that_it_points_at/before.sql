-- step: USING INDEX task_code
-- step: VALIDATE CONSTRAINT note_code
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, code integer);
CREATE TABLE app.note (code integer);
