CREATE SCHEMA app;
CREATE VIEW app.v AS SELECT 1 AS a;
CREATE VIEW app.w WITH (security_barrier = true) AS SELECT 1 AS a;
