-- step: UPDATE ONLY app.task SET size_new = size
-- step: RENAME COLUMN size_new TO size
-- never: COLUMN size TYPE
CREATE SCHEMA app;
CREATE TABLE app.task (id serial PRIMARY KEY, size integer NOT NULL DEFAULT 1, title text, CONSTRAINT one UNIQUE (title, size));
CREATE INDEX task_size ON app.task (size DESC) INCLUDE (title);
COMMENT ON COLUMN app.task.size IS 'in days';
ALTER TABLE app.task ALTER COLUMN size SET STATISTICS 50;
CREATE VIEW app.sizes AS SELECT size FROM app.task;
COMMENT ON INDEX app.task_size IS 'large first';
