CREATE SCHEMA app;
CREATE TABLE app.a (id bigint, name text);
CREATE VIEW app.v AS SELECT id, name FROM app.a;
GRANT SELECT ON app.v TO plan_reader WITH GRANT OPTION;
GRANT INSERT ON app.v TO PUBLIC;
GRANT USAGE ON SCHEMA app TO plan_reader;
SET ROLE plan_reader;
GRANT SELECT ON app.v TO plan_app;
RESET ROLE;
