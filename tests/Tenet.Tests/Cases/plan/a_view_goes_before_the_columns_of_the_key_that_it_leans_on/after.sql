CREATE SCHEMA app;
CREATE TABLE app.a (name text);
