CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE TABLE app.b (id integer PRIMARY KEY, a integer CONSTRAINT b_a REFERENCES app.a (id));
