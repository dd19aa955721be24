CREATE SCHEMA app;
CREATE TABLE app.p (a integer);
CREATE TABLE app.q (a integer);
CREATE TABLE app.c (a integer, x integer);
ALTER TABLE app.c INHERIT app.q;
ALTER TABLE app.c INHERIT app.p;
