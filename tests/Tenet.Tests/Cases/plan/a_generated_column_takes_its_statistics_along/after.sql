CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE STATISTICS app.pair ON a, b FROM app.a;
CREATE STATISTICS app.sum ON (a + b) FROM app.a;
