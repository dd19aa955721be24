-- alone
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, n integer);
CREATE TABLE app.e (id integer PRIMARY KEY, n integer) PARTITION BY LIST (id);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
CREATE PUBLICATION one FOR TABLE app.e WITH (publish_via_partition_root = true);
CREATE PUBLICATION two FOR TABLES IN SCHEMA app;
CREATE PUBLICATION three FOR TABLE app.e1, app.a (id);
