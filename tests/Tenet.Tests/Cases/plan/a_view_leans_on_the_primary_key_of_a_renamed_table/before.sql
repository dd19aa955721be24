-- rename: table app.a to b
-- rename: primary key app.a.a_pkey to b_pkey
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, name text, n integer);
CREATE VIEW app.v AS SELECT id, name, sum(n) AS s FROM app.a GROUP BY id;
