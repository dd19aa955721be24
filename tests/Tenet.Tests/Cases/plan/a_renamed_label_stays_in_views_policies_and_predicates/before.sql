-- rename: enum type app.mood 'bad' to it's bad
-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
CREATE TABLE app.a (m app.mood, l app.mood[] DEFAULT '{bad}');
CREATE INDEX a_m ON app.a (m) WHERE m = 'bad';
CREATE POLICY p ON app.a USING (m <> 'bad');
CREATE VIEW app.v AS SELECT m FROM app.a WHERE m = 'bad';
CREATE FUNCTION app.f(m app.mood DEFAULT 'bad') RETURNS boolean LANGUAGE sql RETURN m = 'bad';
