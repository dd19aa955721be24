-- hazard: dataloss table app.e
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text) PARTITION BY RANGE (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (5);
CREATE VIEW app.v AS SELECT b FROM app.e;
