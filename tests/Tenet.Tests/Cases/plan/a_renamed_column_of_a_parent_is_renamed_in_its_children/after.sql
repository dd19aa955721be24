CREATE SCHEMA app;
CREATE TABLE app.p (b integer NOT NULL, CONSTRAINT c CHECK (b > 0));
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE TABLE app.e (b integer, n integer) PARTITION BY RANGE (n);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (5);
CREATE INDEX e_a ON app.e (b);
ALTER INDEX app.e1_b_idx RENAME TO e1_a_idx;
CREATE INDEX c_a ON app.c (b);
