CREATE SCHEMA app;
CREATE TABLE app.a (id integer NOT NULL, n integer NOT NULL, CONSTRAINT a_key PRIMARY KEY (id) WITH (fillfactor = 50), CONSTRAINT a_n UNIQUE (n));
