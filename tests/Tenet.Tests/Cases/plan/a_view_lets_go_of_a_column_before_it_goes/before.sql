CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text, gone integer);
CREATE VIEW app.v AS SELECT id, name FROM app.a WHERE gone > 1;
