-- rename: enum type app.mood to humour
-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
CREATE FUNCTION app.f(m app.mood, l app.mood[] DEFAULT '{}') RETURNS app.mood LANGUAGE sql RETURN m;
CREATE FUNCTION app.t() RETURNS TABLE (m app.mood) LANGUAGE sql AS 'SELECT NULL';
CREATE FUNCTION app.two(a app.mood, b app.mood) RETURNS app.mood LANGUAGE sql IMMUTABLE RETURN a;
CREATE AGGREGATE app.first(app.mood) (SFUNC = app.two, STYPE = app.mood);
CREATE TABLE app.a (m app.mood[] DEFAULT ARRAY['bad'::app.mood]);
GRANT EXECUTE ON FUNCTION app.f TO plan_reader;
