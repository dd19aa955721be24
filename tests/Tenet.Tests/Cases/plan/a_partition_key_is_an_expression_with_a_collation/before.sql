-- hazard: dataloss table app.e
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, n text) PARTITION BY LIST (n);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN ('x', NULL);
