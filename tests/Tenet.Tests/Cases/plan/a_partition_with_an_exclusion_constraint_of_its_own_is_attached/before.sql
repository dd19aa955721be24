-- since 17
CREATE SCHEMA app;
CREATE TABLE app.e (during int4range, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH =)) PARTITION BY LIST (during);
CREATE TABLE app.e1 (during int4range, CONSTRAINT e1_during_excl EXCLUDE USING gist (during WITH =));
