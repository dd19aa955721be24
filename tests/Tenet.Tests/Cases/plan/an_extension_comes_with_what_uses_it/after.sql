CREATE SCHEMA app;
CREATE EXTENSION citext SCHEMA app;
CREATE TABLE app.a (n app.citext DEFAULT 'x');
CREATE INDEX a_n ON app.a (n);
CREATE TABLE app.b (n app.citext PRIMARY KEY);
