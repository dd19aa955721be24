CREATE SCHEMA app;
CREATE TABLE app.a (name text);
CREATE VIEW app.w WITH (security_invoker = true) AS SELECT name AS full_name FROM app.a;
CREATE MATERIALIZED VIEW app.n AS SELECT name FROM app.a;
CREATE INDEX m_name ON app.n (name);
CREATE VIEW app.top AS SELECT w.full_name AS x, n.name AS y FROM app.w, app.n;
GRANT SELECT ON app.w, app.n TO plan_reader;
COMMENT ON COLUMN app.w.full_name IS 'Called';
