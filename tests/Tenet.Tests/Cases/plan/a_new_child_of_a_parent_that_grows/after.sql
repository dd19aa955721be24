CREATE SCHEMA app;
CREATE TABLE app.p (a integer CHECK (a > 0), b text NOT NULL);
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE TABLE app.d (y integer, b text DEFAULT 'x') INHERITS (app.p);
