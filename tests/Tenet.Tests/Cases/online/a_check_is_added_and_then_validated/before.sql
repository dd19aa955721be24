-- step: NOT VALID
-- step: VALIDATE CONSTRAINT small
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE TABLE app.heir (more text) INHERITS (app.task);
