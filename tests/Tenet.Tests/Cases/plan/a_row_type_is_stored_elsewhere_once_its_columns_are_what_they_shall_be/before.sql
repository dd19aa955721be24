CREATE SCHEMA app;
CREATE TABLE app.a (id bigint, name text);
CREATE TABLE app.c (n integer);
