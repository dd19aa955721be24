CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, y integer);
CREATE TABLE app.a OF app.pair;
