-- hazard: isolation view app.v
-- never: DROP
CREATE SCHEMA app;
CREATE VIEW app.v WITH (security_barrier = true) AS SELECT 1 AS a;
