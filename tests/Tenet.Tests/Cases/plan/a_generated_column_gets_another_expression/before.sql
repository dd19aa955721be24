CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED, c integer GENERATED ALWAYS AS (a) STORED, d integer);
CREATE INDEX users_b ON app.users (b);
