CREATE SCHEMA app;
CREATE TABLE app.a (n integer);
