CREATE SCHEMA app;
CREATE TABLE app.p (a integer, b integer);
CREATE TABLE app.q (a integer, c integer);
CREATE TABLE app.c (a integer, b integer, c integer, x integer);
ALTER TABLE app.c INHERIT app.p;
ALTER TABLE app.c INHERIT app.q;
