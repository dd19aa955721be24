CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer GENERATED ALWAYS AS (a * 3) STORED, c integer, d integer GENERATED ALWAYS AS (a + 1) STORED);
CREATE INDEX users_b ON app.users (b);
