-- rename: check constraint app.p.one to positive
-- rename: check constraint app.e.one to positive
-- rename: unique constraint app.e.u to only_one
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.p (a integer CONSTRAINT one CHECK (a > 0));
CREATE TABLE app.c () INHERITS (app.p);
CREATE TABLE app.e (a integer CONSTRAINT one CHECK (a > 0), CONSTRAINT u UNIQUE (a)) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
