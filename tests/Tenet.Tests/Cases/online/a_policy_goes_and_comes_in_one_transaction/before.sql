-- step: CREATE POLICY own
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, owner text);
ALTER TABLE app.task ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON app.task USING (owner = 'a');
CREATE INDEX task_owner ON app.task (owner);
