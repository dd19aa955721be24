CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE VIEW app.v AS SELECT id, n FROM app.a;
ALTER VIEW app.v ALTER id SET DEFAULT 2;
ALTER VIEW app.v ALTER n SET DEFAULT 3;
ALTER VIEW app.v OWNER TO plan_owner;
COMMENT ON COLUMN app.v.n IS 'Count';
