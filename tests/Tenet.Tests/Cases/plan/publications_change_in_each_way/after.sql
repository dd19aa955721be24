CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, n integer);
CREATE TABLE app.b (id integer PRIMARY KEY, n integer);
CREATE PUBLICATION one FOR TABLE app.a (id), app.b WHERE (id > 2) WITH (publish = 'insert', publish_via_partition_root = true);
CREATE PUBLICATION two FOR TABLE app.a;
CREATE PUBLICATION three FOR TABLE app.a, TABLES IN SCHEMA app;
ALTER PUBLICATION three OWNER TO plan_chief;
CREATE PUBLICATION four;
COMMENT ON PUBLICATION four IS 'Nothing';
