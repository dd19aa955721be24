CREATE SCHEMA app;
CREATE TYPE app.span AS RANGE (SUBTYPE = float8, MULTIRANGE_TYPE_NAME = app.spans);
ALTER TYPE app.span RENAME TO stretch;
CREATE TABLE app.a (s app.stretch, m app.spans);
