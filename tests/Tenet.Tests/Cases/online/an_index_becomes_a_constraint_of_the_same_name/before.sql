-- step: task_title_new
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE UNIQUE INDEX task_title ON app.task (title);
