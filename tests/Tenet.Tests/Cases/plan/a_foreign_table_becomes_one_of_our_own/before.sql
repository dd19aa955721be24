-- alone
CREATE SCHEMA app;
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER there FOREIGN DATA WRAPPER far;
CREATE FOREIGN TABLE app.f (id integer) SERVER there;
CREATE VIEW app.v WITH (security_invoker = true) AS SELECT id FROM app.f;
GRANT SELECT ON app.v TO plan_reader;
