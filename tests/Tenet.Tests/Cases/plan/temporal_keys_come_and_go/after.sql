CREATE SCHEMA app;
CREATE EXTENSION btree_gist SCHEMA app;
CREATE TABLE app.a (id integer, during daterange NOT NULL, CONSTRAINT a_pk PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE app.b (id integer, during daterange, CONSTRAINT b_a FOREIGN KEY (id, PERIOD during) REFERENCES app.a (id, PERIOD during));
