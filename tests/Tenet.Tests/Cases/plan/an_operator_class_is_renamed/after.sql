CREATE SCHEMA app;
CREATE OPERATOR CLASS app.back FOR TYPE integer USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 btint4cmp(integer, integer);
ALTER OPERATOR CLASS app.back USING btree RENAME TO reverse;
CREATE TABLE app.a (n integer);
CREATE INDEX a_n ON app.a (n app.reverse);
