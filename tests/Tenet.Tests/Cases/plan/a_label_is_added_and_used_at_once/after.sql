CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b');
CREATE TABLE app.a (m app.mood DEFAULT 'b', CONSTRAINT c CHECK (m = 'b'));
CREATE VIEW app.v AS SELECT m FROM app.a WHERE m = 'b';
CREATE FUNCTION app.f() RETURNS app.mood LANGUAGE sql RETURN 'b'::app.mood;
