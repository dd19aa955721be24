-- step: CREATE UNIQUE INDEX CONCURRENTLY
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, code integer NOT NULL);
