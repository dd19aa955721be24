CREATE SCHEMA app;
CREATE FUNCTION app.neg(a text) RETURNS text LANGUAGE sql IMMUTABLE RETURN reverse(a);
CREATE FUNCTION app.is(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a = b;
CREATE FUNCTION app.isnt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a <> b;
CREATE OPERATOR app.~~~ (FUNCTION = app.neg, RIGHTARG = text);
CREATE OPERATOR app.=? (FUNCTION = app.is, LEFTARG = text, RIGHTARG = text, NEGATOR = OPERATOR(app.<>?), HASHES, MERGES);
CREATE OPERATOR app.<>? (FUNCTION = app.isnt, LEFTARG = text, RIGHTARG = text, NEGATOR = OPERATOR(app.=?));
ALTER OPERATOR app.~~~ (NONE, text) OWNER TO plan_chief;
