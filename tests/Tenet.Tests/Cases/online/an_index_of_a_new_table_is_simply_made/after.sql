CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE TABLE app.note (id integer);
CREATE INDEX note_id ON app.note (id);
