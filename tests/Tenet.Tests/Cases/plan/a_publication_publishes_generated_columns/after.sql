CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, g integer GENERATED ALWAYS AS (id + 2) STORED);
CREATE PUBLICATION one FOR TABLE app.a (id, g) WITH (publish_generated_columns = stored);
