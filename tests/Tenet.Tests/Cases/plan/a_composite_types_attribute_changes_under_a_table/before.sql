CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE TYPE app.free AS (x integer);
CREATE TABLE app.a (p app.pair, q app.pair[]);
CREATE FUNCTION app.f(p app.pair) RETURNS integer LANGUAGE sql RETURN (p).x;
