CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text, c integer DEFAULT 5) PARTITION BY LIST (a);
CREATE TABLE app.old (c integer, x integer, b text, a integer);
ALTER TABLE app.old DROP x;
ALTER TABLE app.e ATTACH PARTITION app.old FOR VALUES IN (1);
CREATE VIEW app.v AS SELECT a FROM app.old;
