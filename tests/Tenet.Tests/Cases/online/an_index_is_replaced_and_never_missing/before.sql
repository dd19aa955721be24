-- step: RENAME TO task_key_old
-- step: DROP INDEX CONCURRENTLY app.task_key_old
-- never: DROP INDEX app
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE UNIQUE INDEX task_key ON app.task (id, title);
