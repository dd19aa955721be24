CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text);
CREATE VIEW app.v AS SELECT id FROM app.a;
