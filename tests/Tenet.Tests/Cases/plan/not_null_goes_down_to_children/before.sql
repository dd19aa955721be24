CREATE SCHEMA app;
CREATE TABLE app.p (a integer NOT NULL, b integer);
CREATE TABLE app.c () INHERITS (app.p);
CREATE TABLE app.e (a integer NOT NULL, b integer) PARTITION BY LIST (b);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
