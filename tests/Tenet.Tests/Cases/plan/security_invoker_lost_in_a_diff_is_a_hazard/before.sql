-- hazard: isolation view app.v
CREATE SCHEMA app;
CREATE VIEW app.v WITH (security_invoker = true) AS SELECT 1 AS a;
CREATE VIEW app.w WITH (check_option = local) AS SELECT 1 AS a;
