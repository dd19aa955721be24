CREATE SCHEMA app;
CREATE TABLE app.a (id bigint, name text);
CREATE VIEW app.v WITH (security_invoker = true, security_barrier = true) AS SELECT id, name FROM app.a WHERE id > 0;
COMMENT ON VIEW app.v IS 'Mine alone';
COMMENT ON COLUMN app.v.name IS 'Called';
GRANT SELECT ON app.v TO plan_reader;
GRANT UPDATE (name) ON app.v TO plan_app;
ALTER VIEW app.v OWNER TO plan_owner;
ALTER VIEW app.v ALTER COLUMN name SET DEFAULT 'x';
