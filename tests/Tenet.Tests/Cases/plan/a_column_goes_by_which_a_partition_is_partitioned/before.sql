-- hazard: dataloss table app.e1
-- hazard: dataloss table app.e11
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1) PARTITION BY LIST (b);
CREATE TABLE app.e11 PARTITION OF app.e1 FOR VALUES IN (1);
