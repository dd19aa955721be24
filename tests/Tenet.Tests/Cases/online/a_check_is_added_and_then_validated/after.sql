CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, CONSTRAINT small CHECK (size < 100));
CREATE TABLE app.heir (more text) INHERITS (app.task);
