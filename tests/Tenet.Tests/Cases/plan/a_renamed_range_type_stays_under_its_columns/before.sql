-- rename: range type app.span to stretch
-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.span AS RANGE (SUBTYPE = float8, MULTIRANGE_TYPE_NAME = app.spans);
CREATE TABLE app.a (s app.span, m app.spans);
