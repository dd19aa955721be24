CREATE SCHEMA app;
CREATE TABLE app.users (id integer, full_name text);
CREATE VIEW app.v AS SELECT id, full_name AS name FROM app.users WHERE full_name <> '';
GRANT SELECT ON app.v TO plan_reader;
