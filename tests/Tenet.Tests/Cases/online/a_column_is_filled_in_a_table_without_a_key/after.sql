CREATE SCHEMA app;
CREATE TABLE app.log (line text, number double precision NOT NULL DEFAULT random());
CREATE TABLE app.heir () INHERITS (app.log);
