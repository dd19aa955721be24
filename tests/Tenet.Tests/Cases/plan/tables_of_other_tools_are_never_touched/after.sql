CREATE SCHEMA app;
CREATE TABLE app.a (id bigint PRIMARY KEY, m integer);
