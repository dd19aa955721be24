-- rename: view app.v to w
-- rename: column app.v.name to full_name
-- rename: materialized view app.m to n
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (name text);
CREATE VIEW app.v WITH (security_invoker = true) AS SELECT name FROM app.a;
CREATE MATERIALIZED VIEW app.m AS SELECT name FROM app.a;
CREATE INDEX m_name ON app.m (name);
CREATE VIEW app.top AS SELECT v.name AS x, m.name AS y FROM app.v, app.m;
GRANT SELECT ON app.v, app.m TO plan_reader;
COMMENT ON COLUMN app.v.name IS 'Called';
