CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE app.f (a integer, b text) PARTITION BY RANGE (a);
CREATE TABLE app.p PARTITION OF app.e FOR VALUES IN (1);
CREATE INDEX f_b ON app.f (b);
CREATE INDEX p_b ON app.p (b);
