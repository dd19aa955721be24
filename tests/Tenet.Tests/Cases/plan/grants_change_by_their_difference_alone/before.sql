-- hazard: isolation grant on table app.a to plan_reader
-- never: REVOKE ALL
CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
GRANT SELECT ON app.a TO plan_reader;
GRANT SELECT, INSERT, UPDATE ON app.a TO plan_app WITH GRANT OPTION;
GRANT SELECT ON app.a TO PUBLIC;
GRANT UPDATE (n) ON app.a TO plan_other;
CREATE SEQUENCE app.s;
GRANT USAGE ON SEQUENCE app.s TO plan_reader;
