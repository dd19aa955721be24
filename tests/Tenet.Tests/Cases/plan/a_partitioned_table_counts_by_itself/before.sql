-- since 17
CREATE SCHEMA app;
CREATE TABLE app.e (id integer NOT NULL, a integer) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
