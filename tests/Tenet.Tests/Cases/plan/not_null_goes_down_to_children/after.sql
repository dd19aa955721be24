CREATE SCHEMA app;
CREATE TABLE app.p (a integer, b integer NOT NULL);
CREATE TABLE app.c () INHERITS (app.p);
CREATE TABLE app.e (a integer, b integer NOT NULL) PARTITION BY LIST (b);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
