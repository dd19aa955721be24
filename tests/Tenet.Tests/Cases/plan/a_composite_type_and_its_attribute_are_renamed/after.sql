CREATE SCHEMA app;
CREATE TYPE app.couple AS (first integer, y integer);
CREATE TABLE app.a (p app.couple, CONSTRAINT c CHECK ((p).first > 0));
CREATE VIEW app.v AS SELECT (p).first AS n FROM app.a;
