CREATE SCHEMA app;
CREATE TABLE app.e (during int4range, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH =)) PARTITION BY LIST (during);
CREATE TABLE app.e1 PARTITION OF app.e DEFAULT;
