CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE TABLE app.a OF app.pair;
CREATE TABLE app.b OF app.pair;
CREATE TABLE app.c (x integer, y integer);
