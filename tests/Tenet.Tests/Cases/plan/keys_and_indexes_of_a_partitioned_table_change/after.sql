CREATE SCHEMA app;
CREATE TABLE app.e (id integer NOT NULL, n integer, CONSTRAINT e_unique UNIQUE (id, n)) PARTITION BY RANGE (id);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (10);
CREATE INDEX e_n ON app.e (n DESC);
CREATE INDEX e_more ON app.e (n, id);
