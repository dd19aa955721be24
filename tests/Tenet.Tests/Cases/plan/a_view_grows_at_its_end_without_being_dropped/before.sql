-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text, more text);
CREATE VIEW app.v AS SELECT id, name FROM app.a;
CREATE VIEW app.w AS SELECT id FROM app.v;
GRANT SELECT ON app.v TO plan_reader;
