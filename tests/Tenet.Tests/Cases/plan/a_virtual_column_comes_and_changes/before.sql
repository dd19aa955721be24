-- since 18
CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL, c integer GENERATED ALWAYS AS (a * 2) STORED);
