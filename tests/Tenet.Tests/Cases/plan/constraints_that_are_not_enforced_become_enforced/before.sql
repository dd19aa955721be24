-- since 18
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE TABLE app.b (a integer CONSTRAINT one REFERENCES app.a (id) NOT ENFORCED, b integer CONSTRAINT two REFERENCES app.a (id), c integer CONSTRAINT three CHECK (c > 0) NOT ENFORCED);
