-- rename: column app.a.kind to sort
-- rename: column app.a.length to size
-- rename: column app.a.date to day
-- never: TYPE
-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.kind AS ENUM ('a', 'b');
CREATE TABLE app.a (kind app.kind NOT NULL DEFAULT 'a', length integer, name text, date date DEFAULT '2026-01-01', CONSTRAINT c CHECK (length(name) > length), CONSTRAINT d CHECK (kind <> 'b'::app.kind OR date > '2020-01-01'::date));
CREATE INDEX a_kind ON app.a (kind) WHERE kind = 'a' AND length(name) > 1;
CREATE VIEW app.v AS SELECT kind AS k, length(name) AS l, length AS m FROM app.a;
CREATE POLICY p ON app.a USING (kind = 'a' AND length > length(name));
