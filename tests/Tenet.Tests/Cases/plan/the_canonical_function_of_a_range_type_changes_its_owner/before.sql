-- hazard: isolation function app.canon(app.span)
CREATE SCHEMA app;
CREATE TYPE app.span;
CREATE FUNCTION app.canon(s app.span) RETURNS app.span LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
CREATE TYPE app.span AS RANGE (SUBTYPE = integer, CANONICAL = app.canon);
