CREATE SCHEMA app;
CREATE TYPE app.two AS ENUM ('a', 'b');
CREATE TABLE app.a (m app.two DEFAULT 'b');
