CREATE SCHEMA app;
CREATE TYPE app.kind AS ENUM ('a', 'b');
CREATE TABLE app.a (sort app.kind NOT NULL DEFAULT 'a', size integer, name text, day date DEFAULT '2026-01-01', CONSTRAINT c CHECK (length(name) > size), CONSTRAINT d CHECK (sort <> 'b'::app.kind OR day > '2020-01-01'::date));
CREATE INDEX a_kind ON app.a (sort) WHERE sort = 'a' AND length(name) > 1;
CREATE VIEW app.v AS SELECT sort AS k, length(name) AS l, size AS m FROM app.a;
CREATE POLICY p ON app.a USING (sort = 'a' AND size > length(name));
