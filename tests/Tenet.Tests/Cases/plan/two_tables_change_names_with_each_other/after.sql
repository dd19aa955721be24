CREATE SCHEMA app;
CREATE TABLE app.a (y integer);
CREATE TABLE app.b (x integer);
