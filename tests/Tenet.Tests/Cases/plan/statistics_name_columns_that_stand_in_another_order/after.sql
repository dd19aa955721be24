CREATE SCHEMA app;
CREATE TABLE app.a (tenant integer, name text, id integer);
CREATE STATISTICS app.s ON tenant, name, id, (id + 1) FROM app.a;
