CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, CONSTRAINT task_title UNIQUE (title));
