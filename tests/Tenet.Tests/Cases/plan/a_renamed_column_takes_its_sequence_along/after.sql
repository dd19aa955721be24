CREATE SCHEMA app;
CREATE TABLE app.a (number serial, x integer);
