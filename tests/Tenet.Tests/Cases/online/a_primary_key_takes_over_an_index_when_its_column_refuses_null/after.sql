CREATE SCHEMA app;
CREATE TABLE app.task (id integer, title text, CONSTRAINT task_pkey PRIMARY KEY (id));
CREATE TABLE app.note (task integer REFERENCES app.task);
