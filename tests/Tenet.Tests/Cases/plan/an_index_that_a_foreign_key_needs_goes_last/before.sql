CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE UNIQUE INDEX a_id ON app.a (id);
CREATE TABLE app.b (a integer CONSTRAINT b_a REFERENCES app.a (id));
