CREATE SCHEMA app;
CREATE TABLE app.c (a integer, x integer);
CREATE VIEW app.v AS SELECT a FROM app.c;
