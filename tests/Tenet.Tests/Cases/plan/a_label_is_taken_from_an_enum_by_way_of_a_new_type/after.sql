CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
COMMENT ON TYPE app.mood IS 'How it goes';
GRANT USAGE ON TYPE app.mood TO plan_reader;
CREATE TABLE app.a (id integer, m app.mood DEFAULT 'good' NOT NULL, list app.mood[] DEFAULT '{good}', CONSTRAINT not_bad CHECK (m <> 'bad'));
CREATE INDEX a_m ON app.a (m) WHERE m = 'good';
CREATE VIEW app.v AS SELECT id, m FROM app.a WHERE m <> 'bad';
CREATE FUNCTION app.f(m app.mood) RETURNS app.mood LANGUAGE sql AS 'SELECT m';
GRANT SELECT ON app.v TO plan_reader;
