CREATE SCHEMA app;
CREATE TABLE app.b (id integer PRIMARY KEY, name text, n integer);
CREATE VIEW app.v AS SELECT id, name, sum(n) AS s FROM app.b GROUP BY id;
