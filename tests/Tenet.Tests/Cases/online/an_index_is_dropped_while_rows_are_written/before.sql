-- step: DROP INDEX CONCURRENTLY
-- quick: dropping an index reads no row
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE INDEX task_title ON app.task (title);
