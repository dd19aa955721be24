CREATE SCHEMA app;
CREATE DOMAIN app.d AS text CONSTRAINT one CHECK (VALUE <> '');
CREATE TABLE app.a (d app.d PRIMARY KEY, n integer);
CREATE VIEW app.v AS SELECT d FROM app.a;
