CREATE SCHEMA app;
CREATE FUNCTION app.add(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + b;
CREATE AGGREGATE app.total(integer) (SFUNC = app.add, STYPE = integer);
CREATE VIEW app.v AS SELECT app.total(1) AS t;
GRANT EXECUTE ON FUNCTION app.total(integer) TO plan_reader;
