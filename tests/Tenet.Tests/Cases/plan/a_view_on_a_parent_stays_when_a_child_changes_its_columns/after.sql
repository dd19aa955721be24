CREATE SCHEMA app;
CREATE TABLE app.p (a integer);
CREATE TABLE app.c (x integer, y integer NOT NULL DEFAULT 1) INHERITS (app.p);
CREATE VIEW app.v AS SELECT a FROM app.p;
CREATE VIEW app.w AS SELECT a FROM app.c;
