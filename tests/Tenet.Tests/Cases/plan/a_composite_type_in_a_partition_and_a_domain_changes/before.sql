CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE DOMAIN app.dp AS app.pair CHECK ((VALUE).x > 0);
CREATE TABLE app.e (a integer, p app.pair) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
CREATE TABLE app.d (d app.dp);
