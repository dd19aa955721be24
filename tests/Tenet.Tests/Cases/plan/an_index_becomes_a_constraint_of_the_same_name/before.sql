CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b text);
CREATE UNIQUE INDEX a_a ON app.a (a);
