CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE FUNCTION app.eq(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN (a).x = (b).x;
CREATE OPERATOR app.=== (FUNCTION = app.eq, LEFTARG = app.pair, RIGHTARG = app.pair, COMMUTATOR = OPERATOR(app.===));
CREATE TABLE app.a (p app.pair, q app.pair);
CREATE INDEX part ON app.a (((p).x)) WHERE p OPERATOR(app.===) q;
CREATE VIEW app.v AS SELECT p FROM app.a WHERE p OPERATOR(app.===) q;
CREATE POLICY r ON app.a USING (p OPERATOR(app.===) q);
GRANT SELECT ON app.v TO plan_reader;
