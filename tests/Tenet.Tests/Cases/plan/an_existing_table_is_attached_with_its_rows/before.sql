CREATE SCHEMA app;
CREATE TABLE app.e (a integer NOT NULL, b text, CONSTRAINT short CHECK (length(b) < 9), PRIMARY KEY (a)) PARTITION BY RANGE (a);
CREATE INDEX e_b ON app.e (b);
CREATE TABLE app.old (a integer NOT NULL, b text);
