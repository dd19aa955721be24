-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE VIEW app.v WITH (security_invoker = true, security_barrier = true, check_option = local) AS SELECT id FROM app.a;
