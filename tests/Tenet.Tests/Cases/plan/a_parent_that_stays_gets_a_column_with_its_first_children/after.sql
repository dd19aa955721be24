CREATE SCHEMA app;
CREATE TABLE app.a (x integer);
CREATE TABLE app.b (y integer) INHERITS (app.a);
CREATE TABLE app.c (z integer) INHERITS (app.b);
ALTER TABLE app.a ADD COLUMN late text;
ALTER TABLE app.a ADD CONSTRAINT positive CHECK (x > 0) NOT VALID;
