CREATE SCHEMA app;
CREATE TYPE app.one AS ENUM ('a', 'b');
CREATE TABLE app.a (m app.one DEFAULT 'a');
