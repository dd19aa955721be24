CREATE SCHEMA app;
CREATE TABLE app.a (tenant integer);
