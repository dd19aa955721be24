-- hazard: isolation view app.v
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE VIEW app.v WITH (security_invoker = true) AS SELECT id FROM app.a;
