CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE TABLE app.a OF app.pair (PRIMARY KEY (x));
CREATE TABLE app.b (x integer, y integer);
CREATE TABLE app.c OF app.pair;
