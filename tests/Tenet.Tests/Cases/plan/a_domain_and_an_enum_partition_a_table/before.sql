CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
CREATE TABLE app.e (m app.mood, n integer) PARTITION BY LIST (m);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN ('good');
