CREATE SCHEMA app;
CREATE TYPE app.inner AS (x integer);
CREATE TYPE app.outer AS (i app.inner, l app.inner[]);
CREATE TABLE app.a (o app.outer);
CREATE FUNCTION app.f(o app.outer) RETURNS integer LANGUAGE sql RETURN ((o).i).x;
