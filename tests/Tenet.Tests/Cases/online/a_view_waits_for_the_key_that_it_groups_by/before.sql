-- step: CREATE UNIQUE INDEX CONCURRENTLY task_pkey_new
CREATE SCHEMA app;
CREATE TABLE app.task (id integer NOT NULL, title text);
CREATE TABLE app.note (task integer, text text);
