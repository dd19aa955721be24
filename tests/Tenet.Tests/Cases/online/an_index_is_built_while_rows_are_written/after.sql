CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE INDEX task_title ON app.task (lower(title)) WHERE size > 1;
COMMENT ON INDEX app.task_title IS 'search';
