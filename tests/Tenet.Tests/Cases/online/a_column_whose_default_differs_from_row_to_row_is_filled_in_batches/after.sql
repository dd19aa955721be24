CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, key uuid NOT NULL DEFAULT gen_random_uuid(), CONSTRAINT key_there CHECK (key IS NOT NULL), at timestamp with time zone DEFAULT now());
CREATE UNIQUE INDEX task_key ON app.task (key);
CREATE VIEW app.tasks AS SELECT id, key FROM app.task;
COMMENT ON COLUMN app.task.key IS 'outside';
