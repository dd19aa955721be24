-- rename: column app.a.id to number
-- rename: column app.b.a to of_a
-- never: DROP CONSTRAINT
CREATE SCHEMA app;
CREATE TABLE app.a (tenant integer, id integer, g integer GENERATED ALWAYS AS (id + 1) STORED, CONSTRAINT pk PRIMARY KEY (tenant, id));
CREATE INDEX part ON app.a (tenant) INCLUDE (id) WHERE id > 0;
CREATE TABLE app.b (tenant integer, a integer, CONSTRAINT fk FOREIGN KEY (tenant, a) REFERENCES app.a (tenant, id) ON DELETE SET NULL (a));
CREATE STATISTICS app.s ON tenant, id FROM app.a;
GRANT SELECT (id) ON app.a TO plan_reader;
