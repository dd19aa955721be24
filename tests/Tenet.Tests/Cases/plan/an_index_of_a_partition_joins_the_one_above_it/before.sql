CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
CREATE INDEX by_hand ON app.e1 (b);
