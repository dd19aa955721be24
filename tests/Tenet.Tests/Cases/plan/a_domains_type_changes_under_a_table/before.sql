CREATE SCHEMA app;
CREATE DOMAIN app.d AS varchar(10) CONSTRAINT one CHECK (VALUE <> '');
CREATE TABLE app.a (d app.d PRIMARY KEY, n integer);
CREATE VIEW app.v AS SELECT d FROM app.a;
