CREATE SCHEMA app;
CREATE FUNCTION app.g() RETURNS integer LANGUAGE sql RETURN 1;
CREATE TABLE app.a (x integer DEFAULT app.g(), y bigint);
