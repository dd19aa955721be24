CREATE SCHEMA app;
CREATE TABLE app.p (a integer, CONSTRAINT young CHECK (a > 1));
CREATE TABLE app.q (a integer);
CREATE TABLE app.c (a integer, x integer);
ALTER TABLE app.c ADD CONSTRAINT young CHECK (a > 1);
ALTER TABLE app.c INHERIT app.p;
ALTER TABLE app.c INHERIT app.q;
