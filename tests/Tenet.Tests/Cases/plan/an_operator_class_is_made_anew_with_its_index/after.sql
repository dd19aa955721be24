CREATE SCHEMA app;
CREATE FUNCTION app.cmp(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN b - a;
CREATE OPERATOR CLASS app.back FOR TYPE integer USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 app.cmp(integer, integer);
CREATE TABLE app.a (n integer);
CREATE INDEX a_n ON app.a (n app.back);
