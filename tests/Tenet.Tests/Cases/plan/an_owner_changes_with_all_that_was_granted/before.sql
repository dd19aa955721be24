-- hazard: isolation table app.a
-- hazard: isolation function app.f()
CREATE SCHEMA app;
CREATE TABLE app.a (id serial);
GRANT SELECT ON app.a TO plan_reader;
ALTER TABLE app.a OWNER TO plan_owner;
CREATE FUNCTION app.f() RETURNS integer LANGUAGE sql RETURN 1;
CREATE VIEW app.v AS SELECT 1 AS a;
