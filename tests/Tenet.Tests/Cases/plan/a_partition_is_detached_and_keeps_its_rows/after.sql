CREATE SCHEMA app;
CREATE TABLE app.e (id integer, at date NOT NULL, CONSTRAINT e_check CHECK (id > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE app.e1 (id integer NOT NULL, at date NOT NULL, CONSTRAINT e_check CHECK (id > 0), PRIMARY KEY (id, at));
CREATE TABLE app.e2 PARTITION OF app.e FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
