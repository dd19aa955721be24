-- one way: an index that is not usable is not made
CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b integer);
CREATE INDEX one ON app.a (a);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.one'::regclass;
