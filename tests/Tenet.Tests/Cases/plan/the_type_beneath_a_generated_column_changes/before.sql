CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b bigint GENERATED ALWAYS AS (a * 2) STORED);
