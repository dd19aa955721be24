CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE FUNCTION app.lt(a app.mood, b app.mood) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true;
CREATE FUNCTION app.gt(a app.mood, b app.mood) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true;
