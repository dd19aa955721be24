-- one way: no statement makes a column that a table has itself one that it only inherits
CREATE SCHEMA app;
CREATE TABLE app.p (a integer);
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE VIEW app.v AS SELECT a FROM app.c;
