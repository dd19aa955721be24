-- rename: column app.a.x to total
-- never: DROP COLUMN
CREATE SCHEMA app;
CREATE TABLE app.a (x integer DEFAULT 5, CONSTRAINT c CHECK (x > 0));
