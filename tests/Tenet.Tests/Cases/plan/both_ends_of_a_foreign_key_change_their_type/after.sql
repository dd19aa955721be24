CREATE SCHEMA app;
CREATE TABLE app.a (id text PRIMARY KEY);
CREATE TABLE app.b (id integer PRIMARY KEY, a text CONSTRAINT b_a REFERENCES app.a (id));
