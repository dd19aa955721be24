CREATE SCHEMA app;
CREATE TABLE app.a (x integer, y integer, z integer);
CREATE INDEX one ON app.a ((x + y));
CREATE INDEX two ON app.a (z) WHERE y > 0;
CREATE INDEX three ON app.a (z) INCLUDE (y);
ALTER TABLE app.a ADD CONSTRAINT c CHECK (y > x);
CREATE POLICY p ON app.a USING (y > 0);
