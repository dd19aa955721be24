CREATE SCHEMA app;
CREATE UNLOGGED TABLE app.z (id integer);
CREATE UNLOGGED TABLE app.b (a integer, n integer);
