CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text, more text);
CREATE VIEW app.v AS SELECT id, name, more FROM app.a WHERE id > 1;
COMMENT ON COLUMN app.v.more IS 'New';
CREATE VIEW app.w AS SELECT id, more FROM app.v;
GRANT SELECT ON app.v TO plan_reader;
