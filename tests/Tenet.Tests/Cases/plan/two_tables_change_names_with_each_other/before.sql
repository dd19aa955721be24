-- rename: table app.a to b
-- rename: table app.b to a
CREATE SCHEMA app;
CREATE TABLE app.a (x integer);
CREATE TABLE app.b (y integer);
