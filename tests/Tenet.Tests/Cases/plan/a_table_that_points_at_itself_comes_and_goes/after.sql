CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, parent integer REFERENCES app.a (id), CONSTRAINT other CHECK (parent <> id));
