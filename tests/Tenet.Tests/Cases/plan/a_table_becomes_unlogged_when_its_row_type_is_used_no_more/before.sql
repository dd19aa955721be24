CREATE SCHEMA app;
CREATE TABLE app.z (id integer);
CREATE TABLE app.b (a app.z, n integer);
