CREATE SCHEMA app;
CREATE TABLE app.a (tenant integer NOT NULL, id integer NOT NULL, CONSTRAINT a_pk PRIMARY KEY (tenant, id));
CREATE TABLE app.b (tenant integer NOT NULL, id integer PRIMARY KEY, a integer, CONSTRAINT b_a FOREIGN KEY (tenant, a) REFERENCES app.a (tenant, id) ON DELETE SET NULL (a));
