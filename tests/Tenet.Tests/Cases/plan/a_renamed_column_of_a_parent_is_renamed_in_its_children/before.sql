-- rename: column app.p.a to b
-- rename: column app.e.a to b
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.p (a integer NOT NULL, CONSTRAINT c CHECK (a > 0));
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE TABLE app.e (a integer, n integer) PARTITION BY RANGE (n);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (5);
CREATE INDEX e_a ON app.e (a);
CREATE INDEX c_a ON app.c (a);
