-- hazard: isolation view app.v
CREATE SCHEMA app;
CREATE VIEW app.v WITH (security_invoker = true) AS SELECT 1 AS a;
CREATE TABLE app.t (a integer);
CREATE VIEW app.w WITH (check_option = local) AS SELECT a FROM app.t;
