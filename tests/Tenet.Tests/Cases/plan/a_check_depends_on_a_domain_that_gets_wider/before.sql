CREATE SCHEMA app;
CREATE DOMAIN app.label AS text;
CREATE TABLE app.a (n app.label);
