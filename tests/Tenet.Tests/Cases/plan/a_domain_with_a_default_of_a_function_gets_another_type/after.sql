CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b');
CREATE DOMAIN app.d AS app.mood CHECK (VALUE <> 'b');
CREATE TABLE app.a (d app.d);
