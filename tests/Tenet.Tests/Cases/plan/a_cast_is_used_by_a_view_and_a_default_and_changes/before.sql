CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b');
CREATE FUNCTION app.n(a app.mood) RETURNS integer LANGUAGE sql IMMUTABLE RETURN 1;
CREATE CAST (app.mood AS integer) WITH FUNCTION app.n(app.mood);
CREATE TABLE app.a (m app.mood, n integer DEFAULT 'a'::app.mood::integer, CONSTRAINT c CHECK (m::integer > 0));
CREATE VIEW app.v AS SELECT m::integer AS n FROM app.a;
