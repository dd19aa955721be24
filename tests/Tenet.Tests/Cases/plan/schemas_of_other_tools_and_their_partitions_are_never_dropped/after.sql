CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b integer, c integer) PARTITION BY LIST (a);
