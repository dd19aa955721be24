CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
ALTER TABLE app.task ADD CONSTRAINT task_title_key UNIQUE (title) INCLUDE (size) WITH (fillfactor = 80) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT task_title_key ON app.task IS 'one of each';
