CREATE SCHEMA app;
CREATE SCHEMA zoo;
CREATE TABLE app.a (id bigint PRIMARY KEY, n integer, m text);
CREATE TABLE app.e (id integer PRIMARY KEY, n integer) PARTITION BY RANGE (id);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM (1) TO (2);
CREATE PUBLICATION one FOR TABLE app.e WITH (publish_via_partition_root = true);
CREATE PUBLICATION two FOR TABLES IN SCHEMA zoo WITH (publish = 'insert, truncate');
CREATE PUBLICATION three FOR TABLE app.e1, app.a (id, m);
