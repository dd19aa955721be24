CREATE SCHEMA app;
CREATE TABLE app.r (id integer PRIMARY KEY);
CREATE TABLE app.e (id integer CONSTRAINT e_id REFERENCES app.r (id), n integer CONSTRAINT e_n REFERENCES app.r (id)) PARTITION BY LIST (n);
CREATE TABLE app.e1 (id integer, n integer CONSTRAINT e_n REFERENCES app.r (id));
