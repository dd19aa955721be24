CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE VIEW app.v WITH (security_barrier = true) AS SELECT id, n FROM app.a;
