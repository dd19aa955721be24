CREATE SCHEMA app;
CREATE TABLE app.e (a integer NOT NULL, b text, CONSTRAINT short CHECK (length(b) < 9), PRIMARY KEY (a)) PARTITION BY RANGE (a);
CREATE INDEX e_b ON app.e (b);
CREATE TABLE app.old (a integer NOT NULL, b text, CONSTRAINT short CHECK (length(b) < 9));
ALTER TABLE app.e ATTACH PARTITION app.old FOR VALUES FROM (1) TO (9);
