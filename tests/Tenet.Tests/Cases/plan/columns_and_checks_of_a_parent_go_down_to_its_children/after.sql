CREATE SCHEMA app;
CREATE TABLE app.p (a bigint, b integer NOT NULL, fresh text DEFAULT 'x', CONSTRAINT young CHECK (a > 1));
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE TABLE app.d (y integer) INHERITS (app.c);
