CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b integer);
CREATE STATISTICS app.one ON a, b FROM app.a;
CREATE STATISTICS app.two (ndistinct) ON a, b FROM app.a;
