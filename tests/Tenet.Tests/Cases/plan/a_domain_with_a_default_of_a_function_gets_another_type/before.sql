CREATE SCHEMA app;
CREATE FUNCTION app.ok(a text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a <> '';
CREATE DOMAIN app.d AS text DEFAULT app.ok('x')::text CONSTRAINT one CHECK (app.ok(VALUE));
CREATE TABLE app.a (d app.d);
