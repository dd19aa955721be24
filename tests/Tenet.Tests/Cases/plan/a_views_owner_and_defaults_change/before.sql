-- hazard: isolation view app.v
-- never: DROP VIEW
CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE VIEW app.v AS SELECT id, n FROM app.a;
ALTER VIEW app.v ALTER id SET DEFAULT 1;
COMMENT ON COLUMN app.v.id IS 'Number';
