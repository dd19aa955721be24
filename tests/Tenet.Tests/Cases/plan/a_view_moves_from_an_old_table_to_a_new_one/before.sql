CREATE SCHEMA app;
CREATE TABLE app.old (id integer, name text);
CREATE VIEW app.v AS SELECT id, name FROM app.old;
GRANT SELECT ON app.v TO plan_reader;
