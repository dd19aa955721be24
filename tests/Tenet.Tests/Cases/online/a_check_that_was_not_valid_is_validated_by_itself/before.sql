-- step: VALIDATE CONSTRAINT small
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
ALTER TABLE app.task ADD CONSTRAINT small CHECK (size < 100) NOT VALID;
