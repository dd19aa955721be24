CREATE SCHEMA app;
CREATE TABLE app.a (tenant integer NOT NULL, id integer NOT NULL, CONSTRAINT a_pk PRIMARY KEY (id));
CREATE TABLE app.b (tenant integer NOT NULL, id integer PRIMARY KEY, a integer, CONSTRAINT b_a FOREIGN KEY (a) REFERENCES app.a (id));
