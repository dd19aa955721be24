CREATE SCHEMA app;
CREATE TABLE app.p (a integer CONSTRAINT positive CHECK (a > 0));
CREATE TABLE app.c () INHERITS (app.p);
CREATE TABLE app.e (a integer CONSTRAINT positive CHECK (a > 0), CONSTRAINT only_one UNIQUE (a)) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
