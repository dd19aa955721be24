CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer GENERATED ALWAYS AS (a * 3) STORED);
