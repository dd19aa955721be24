-- alone
-- rename: table app.a to b
-- rename: column app.a.n to m
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, n integer, CONSTRAINT c CHECK (n > 0));
ALTER TABLE app.a RENAME CONSTRAINT a_pkey TO pk;
CREATE PUBLICATION one FOR TABLE app.a (id, n) WHERE (id > 1);
