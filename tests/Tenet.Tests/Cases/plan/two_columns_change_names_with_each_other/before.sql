-- rename: column app.a.x to y
-- rename: column app.a.y to x
-- never: DROP COLUMN
CREATE SCHEMA app;
CREATE TABLE app.a (x integer, y text);
