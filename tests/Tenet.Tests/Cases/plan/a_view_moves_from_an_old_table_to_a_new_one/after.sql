CREATE SCHEMA app;
CREATE TABLE app.young (id integer, name text);
CREATE VIEW app.v AS SELECT id, name FROM app.young;
GRANT SELECT ON app.v TO plan_reader;
