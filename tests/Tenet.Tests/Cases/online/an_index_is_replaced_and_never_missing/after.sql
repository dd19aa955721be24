CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE UNIQUE INDEX task_key ON app.task (id, size);
