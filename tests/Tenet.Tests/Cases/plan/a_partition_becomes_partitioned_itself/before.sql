-- hazard: dataloss table app.e1
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
CREATE VIEW app.v AS SELECT b FROM app.e1;
