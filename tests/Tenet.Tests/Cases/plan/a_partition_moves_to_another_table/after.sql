CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE app.f (a integer, b text) PARTITION BY RANGE (a);
CREATE TABLE app.p (a integer, b text);
CREATE INDEX p_b ON app.p (b);
CREATE INDEX f_b ON app.f (b);
ALTER TABLE app.f ATTACH PARTITION app.p FOR VALUES FROM (1) TO (2);
