CREATE SCHEMA app;
CREATE VIEW app.v AS SELECT 1 AS a;
CREATE TABLE app.t (a integer);
CREATE VIEW app.w WITH (security_barrier = true) AS SELECT a FROM app.t;
