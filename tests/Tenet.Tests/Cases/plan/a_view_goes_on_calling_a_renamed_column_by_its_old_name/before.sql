-- rename: column app.users.name to full_name
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id integer, name text);
CREATE VIEW app.v AS SELECT id, name FROM app.users WHERE name <> '';
GRANT SELECT ON app.v TO plan_reader;
