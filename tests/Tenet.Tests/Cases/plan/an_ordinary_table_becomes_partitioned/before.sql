-- hazard: dataloss table app.e
CREATE SCHEMA app;
CREATE TABLE app.e (id integer PRIMARY KEY, n integer);
CREATE VIEW app.v AS SELECT n FROM app.e;
CREATE TABLE app.f (e integer CONSTRAINT f_e REFERENCES app.e (id));
