CREATE SCHEMA app;
CREATE TABLE app.b (id integer PRIMARY KEY, m integer, CONSTRAINT c CHECK (m > 0));
ALTER TABLE app.b RENAME CONSTRAINT b_pkey TO pk;
CREATE PUBLICATION one FOR TABLE app.b (id, m) WHERE (id > 1);
