CREATE SCHEMA app;
CREATE TABLE app.users (a bigint, b bigint GENERATED ALWAYS AS (a * 2) STORED);
