CREATE SCHEMA app;
CREATE FUNCTION app.f() RETURNS integer LANGUAGE sql RETURN 1;
CREATE SEQUENCE app.s;
CREATE TABLE app.a (x integer DEFAULT app.f(), y bigint DEFAULT nextval('app.s'));
