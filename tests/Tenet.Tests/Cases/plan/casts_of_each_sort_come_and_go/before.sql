CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE TYPE app.other AS ENUM ('a');
CREATE DOMAIN app.d AS text;
CREATE TYPE app.pair AS (x integer);
CREATE TYPE app.twin AS (x integer);
CREATE FUNCTION app.f(a app.mood) RETURNS app.other LANGUAGE sql IMMUTABLE RETURN 'a';
CREATE CAST (app.mood AS app.other) WITH FUNCTION app.f(app.mood) AS IMPLICIT;
