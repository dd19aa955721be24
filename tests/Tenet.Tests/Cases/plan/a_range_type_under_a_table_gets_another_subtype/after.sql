CREATE SCHEMA app;
CREATE TYPE app.span AS RANGE (SUBTYPE = float8);
CREATE TABLE app.a (s app.span DEFAULT '[1,2)', m app.span[]);
CREATE INDEX a_s ON app.a USING gist (s);
CREATE VIEW app.v AS SELECT s FROM app.a;
