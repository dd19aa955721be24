CREATE SCHEMA app;
CREATE TYPE app.one AS ENUM ('z', 'a', 'b');
CREATE TYPE app.two AS ENUM ('x', 'y');
CREATE TABLE app.a (o app.one DEFAULT 'b', t app.two DEFAULT 'y', CONSTRAINT c CHECK (o <> 'z' OR t = 'y'));
CREATE INDEX a_o ON app.a (o) WHERE t = 'y';
CREATE TABLE app.e (t app.two) PARTITION BY LIST (t);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN ('y');
