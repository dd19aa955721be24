-- rename: composite type app.pair to couple
-- rename: column app.pair.x to first
-- never: DROP TABLE
CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE TABLE app.a (p app.pair, CONSTRAINT c CHECK ((p).x > 0));
CREATE VIEW app.v AS SELECT (p).x AS n FROM app.a;
