CREATE SCHEMA app;
CREATE TABLE app.a (id integer, more text);
CREATE TABLE app.b (a app.a, n integer);
CREATE TABLE app.c (n integer, a app.a);
