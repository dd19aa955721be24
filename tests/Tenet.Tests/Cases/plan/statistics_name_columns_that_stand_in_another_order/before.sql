CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text);
CREATE STATISTICS app.s ON id, name, (id + 1) FROM app.a;
