CREATE SCHEMA app;
CREATE TYPE app.pair AS (x bigint, y integer);
CREATE TYPE app.free AS (x bigint);
CREATE TABLE app.a (p app.pair, q app.pair[]);
CREATE FUNCTION app.f(p app.pair) RETURNS integer LANGUAGE sql RETURN (p).x;
