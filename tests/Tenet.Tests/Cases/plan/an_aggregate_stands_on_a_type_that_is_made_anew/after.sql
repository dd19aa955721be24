CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('b', 'a');
CREATE FUNCTION app.last(a app.mood, b app.mood) RETURNS app.mood LANGUAGE sql IMMUTABLE RETURN b;
CREATE AGGREGATE app.latest(app.mood) (SFUNC = app.last, STYPE = app.mood, INITCOND = 'b');
CREATE TABLE app.a (m app.mood);
CREATE VIEW app.v AS SELECT app.latest(m) AS m FROM app.a;
