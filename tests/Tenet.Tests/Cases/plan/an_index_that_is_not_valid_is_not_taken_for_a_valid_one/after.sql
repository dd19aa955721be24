CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b integer);
CREATE INDEX one ON app.a (a);
