-- hazard: dataloss table app.e1
-- hazard: dataloss table app.e11
CREATE SCHEMA app;
CREATE TABLE app.e (id integer, n integer) PARTITION BY RANGE (id);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (10) PARTITION BY RANGE (id);
CREATE TABLE app.e11 PARTITION OF app.e1 FOR VALUES FROM (1) TO (5);
CREATE VIEW app.v AS SELECT n FROM app.e11;
