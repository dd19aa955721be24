CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b integer);
CREATE STATISTICS app.pair ON a, b FROM app.a;
CREATE STATISTICS app.sum ON (a + b) FROM app.a;
