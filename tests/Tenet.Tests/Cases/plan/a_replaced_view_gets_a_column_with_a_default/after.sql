CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text);
CREATE VIEW app.v AS SELECT id, name FROM app.a;
ALTER VIEW app.v ALTER COLUMN name SET DEFAULT 'x';
