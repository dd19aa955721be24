CREATE SCHEMA app;
CREATE TYPE app.inner AS (x integer, y text);
CREATE TYPE app.outer AS (i app.inner, l app.inner[], n integer);
CREATE TABLE app.a (o app.outer);
CREATE FUNCTION app.f(o app.outer) RETURNS integer LANGUAGE sql RETURN ((o).i).x;
COMMENT ON COLUMN app.outer.n IS 'Third';
ALTER TYPE app.outer OWNER TO plan_owner;
