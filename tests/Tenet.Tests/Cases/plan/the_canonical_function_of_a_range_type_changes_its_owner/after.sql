CREATE SCHEMA app;
CREATE TYPE app.span;
CREATE FUNCTION app.canon(s app.span) RETURNS app.span LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4range_canonical';
CREATE TYPE app.span AS RANGE (SUBTYPE = integer, CANONICAL = app.canon);
ALTER FUNCTION app.canon OWNER TO plan_owner;
ALTER TYPE app.span OWNER TO plan_owner;
COMMENT ON TYPE app.span IS 'From to';
