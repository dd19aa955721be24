CREATE SCHEMA app;
CREATE TABLE app.p (a integer, b integer, gone text, CONSTRAINT old CHECK (a > 0));
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE TABLE app.d (y integer) INHERITS (app.c);
