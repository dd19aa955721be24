CREATE SCHEMA app;
CREATE TABLE app.a (tenant integer, number integer, g integer GENERATED ALWAYS AS (number + 1) STORED, CONSTRAINT pk PRIMARY KEY (tenant, number));
CREATE INDEX part ON app.a (tenant) INCLUDE (number) WHERE number > 0;
CREATE TABLE app.b (tenant integer, of_a integer, CONSTRAINT fk FOREIGN KEY (tenant, of_a) REFERENCES app.a (tenant, number) ON DELETE SET NULL (of_a));
CREATE STATISTICS app.s ON tenant, number FROM app.a;
GRANT SELECT (number) ON app.a TO plan_reader;
