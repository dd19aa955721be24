CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('b', 'a');
CREATE TABLE app.e (id integer, m app.mood DEFAULT 'a', l app.mood[]) PARTITION BY RANGE (id);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (9);
CREATE TABLE app.p (m app.mood);
CREATE TABLE app.c (x integer) INHERITS (app.p);
