-- step: NOT VALID
-- step: VALIDATE CONSTRAINT note_task
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE TABLE app.note (task integer);
