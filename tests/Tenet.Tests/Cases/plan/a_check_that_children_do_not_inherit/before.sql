CREATE SCHEMA app;
CREATE TABLE app.p (a integer, CONSTRAINT c CHECK (a > 0));
CREATE TABLE app.c () INHERITS (app.p);
