CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE FUNCTION app.eq(a app.mood, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true;
CREATE OPERATOR app.=== (FUNCTION = app.eq, LEFTARG = app.mood, RIGHTARG = integer);
CREATE FUNCTION app.to_int(a app.mood) RETURNS integer LANGUAGE sql IMMUTABLE RETURN 1;
CREATE CAST (app.mood AS integer) WITH FUNCTION app.to_int(app.mood);
