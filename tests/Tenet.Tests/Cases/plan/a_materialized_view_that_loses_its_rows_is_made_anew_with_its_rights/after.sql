CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n bigint);
CREATE MATERIALIZED VIEW app.m AS SELECT id, n FROM app.a;
CREATE UNIQUE INDEX m_id ON app.m (id);
CREATE STATISTICS app.s ON id, n FROM app.m;
GRANT SELECT ON app.m TO plan_reader;
GRANT SELECT (id) ON app.m TO plan_app;
CREATE VIEW app.v WITH (security_invoker = true) AS SELECT id FROM app.m;
GRANT SELECT ON app.v TO plan_app;
