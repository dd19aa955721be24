CREATE SCHEMA app;
CREATE TYPE app.one AS ENUM ('a');
CREATE TYPE app.two AS ENUM ('x');
CREATE TABLE app.a (o app.one DEFAULT 'a', t app.two DEFAULT 'x');
