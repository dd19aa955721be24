CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b varchar(9), c bigint DEFAULT 6, d text) PARTITION BY LIST (a);
CREATE TABLE app.old (c bigint, b varchar(9), a integer, d text);
ALTER TABLE app.e ATTACH PARTITION app.old FOR VALUES IN (1);
CREATE VIEW app.v AS SELECT a, d FROM app.old;
