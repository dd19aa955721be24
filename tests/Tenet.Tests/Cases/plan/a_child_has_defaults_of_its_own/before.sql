CREATE SCHEMA app;
CREATE TABLE app.p (a integer DEFAULT 1, b integer DEFAULT 1);
CREATE TABLE app.c () INHERITS (app.p);
