CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE TABLE app.note (task integer);
ALTER TABLE app.note ADD CONSTRAINT note_task FOREIGN KEY (task) REFERENCES app.task ON DELETE CASCADE;
