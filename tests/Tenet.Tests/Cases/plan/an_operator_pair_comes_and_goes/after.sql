CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE FUNCTION app.lt(a app.mood, b app.mood) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true;
CREATE FUNCTION app.gt(a app.mood, b app.mood) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true;
CREATE OPERATOR app.<<< (FUNCTION = app.lt, LEFTARG = app.mood, RIGHTARG = app.mood, COMMUTATOR = OPERATOR(app.>>>));
CREATE OPERATOR app.>>> (FUNCTION = app.gt, LEFTARG = app.mood, RIGHTARG = app.mood, COMMUTATOR = OPERATOR(app.<<<));
COMMENT ON OPERATOR app.<<< (app.mood, app.mood) IS 'Less';
