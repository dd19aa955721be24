CREATE SCHEMA app;
CREATE DOMAIN app.d AS numeric CHECK (VALUE > 0);
CREATE FUNCTION app.diff(a numeric, b numeric) RETURNS float8 LANGUAGE sql IMMUTABLE RETURN (a - b)::float8;
CREATE TYPE app.span AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = app.diff);
CREATE DOMAIN app.wide AS app.span CHECK (NOT isempty(VALUE));
CREATE TABLE app.a (s app.span, w app.wide, l app.span[], CONSTRAINT x EXCLUDE USING gist (s WITH &&));
CREATE VIEW app.v AS SELECT lower(s) AS l FROM app.a;
