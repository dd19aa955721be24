CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, code text DEFAULT 'x');
CREATE INDEX task_code ON app.task (code);
