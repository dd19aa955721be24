-- hazard: dataloss table app.a
CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
CREATE VIEW app.v AS SELECT id FROM app.a;
