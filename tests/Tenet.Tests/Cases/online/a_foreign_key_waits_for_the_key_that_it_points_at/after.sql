CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, code integer, CONSTRAINT task_code UNIQUE (code));
CREATE TABLE app.note (code integer, CONSTRAINT note_code FOREIGN KEY (code) REFERENCES app.task (code));
