CREATE SCHEMA app;
CREATE FUNCTION app.f(a integer) RETURNS integer LANGUAGE sql RETURN 1;
CREATE FUNCTION app.g(b integer) RETURNS integer LANGUAGE sql RETURN 1;
CREATE VIEW app.v AS SELECT app.f(1) + app.g(1) AS n;
