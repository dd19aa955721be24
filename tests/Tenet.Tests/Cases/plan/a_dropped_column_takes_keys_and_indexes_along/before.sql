-- never: DROP INDEX
-- never: DROP CONSTRAINT
CREATE SCHEMA app;
CREATE TABLE app.a (x integer, y integer, CONSTRAINT one UNIQUE (x, y));
CREATE INDEX two ON app.a (y);
