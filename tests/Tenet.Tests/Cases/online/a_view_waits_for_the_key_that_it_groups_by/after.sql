CREATE SCHEMA app;
CREATE TABLE app.task (id integer NOT NULL, title text, CONSTRAINT task_pkey PRIMARY KEY (id));
CREATE TABLE app.note (task integer, text text);
CREATE VIEW app.counts AS SELECT t.id, t.title, count(*) AS notes FROM app.task AS t JOIN app.note AS n ON n.task = t.id GROUP BY t.id;
