CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text, c text) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
