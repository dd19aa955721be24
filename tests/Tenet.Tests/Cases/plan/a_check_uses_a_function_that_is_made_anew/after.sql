CREATE SCHEMA app;
CREATE FUNCTION app.ok(y integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN y > 0;
CREATE TABLE app.a (a integer CONSTRAINT one CHECK (app.ok(a)), b integer DEFAULT app.ok(1)::integer);
CREATE INDEX a_ok ON app.a (app.ok(a));
