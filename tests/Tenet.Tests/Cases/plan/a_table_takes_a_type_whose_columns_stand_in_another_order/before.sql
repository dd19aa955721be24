CREATE SCHEMA app;
CREATE TABLE app.a (y integer);
