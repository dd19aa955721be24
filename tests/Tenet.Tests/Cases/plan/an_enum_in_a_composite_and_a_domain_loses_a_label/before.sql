CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b', 'c');
CREATE DOMAIN app.d AS app.mood CHECK (VALUE <> 'c');
CREATE TYPE app.pair AS (m app.mood, n integer);
CREATE TABLE app.a (d app.d, p app.pair, m app.mood);
CREATE FUNCTION app.f(p app.pair) RETURNS app.d LANGUAGE sql RETURN (p).m;
