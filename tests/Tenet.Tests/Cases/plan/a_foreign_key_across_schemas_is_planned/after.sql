CREATE SCHEMA app;
CREATE SCHEMA zoo;
CREATE TABLE zoo.a (id integer PRIMARY KEY);
CREATE TABLE app.b (id integer PRIMARY KEY, a integer REFERENCES zoo.a (id));
CREATE VIEW zoo.v AS SELECT id FROM app.b;
CREATE TABLE app.c (id integer PRIMARY KEY, a integer REFERENCES app.b (id));
