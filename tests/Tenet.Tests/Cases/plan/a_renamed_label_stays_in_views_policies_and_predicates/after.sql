CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'it''s bad');
CREATE TABLE app.a (m app.mood, l app.mood[] DEFAULT '{"it''s bad"}');
CREATE INDEX a_m ON app.a (m) WHERE m = 'it''s bad';
CREATE POLICY p ON app.a USING (m <> 'it''s bad');
CREATE VIEW app.v AS SELECT m FROM app.a WHERE m = 'it''s bad';
CREATE FUNCTION app.f(m app.mood DEFAULT 'it''s bad') RETURNS boolean LANGUAGE sql RETURN m = 'it''s bad';
