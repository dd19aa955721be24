-- since 18
-- alone
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, g integer GENERATED ALWAYS AS (id + 1) STORED);
CREATE PUBLICATION one FOR TABLE app.a;
