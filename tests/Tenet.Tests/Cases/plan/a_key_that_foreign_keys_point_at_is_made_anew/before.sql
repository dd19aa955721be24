CREATE SCHEMA app;
CREATE TABLE app.a (id integer NOT NULL, n integer, CONSTRAINT a_key PRIMARY KEY (id));
CREATE TABLE app.b (id integer PRIMARY KEY, a integer CONSTRAINT b_a REFERENCES app.a (id) ON DELETE CASCADE);
