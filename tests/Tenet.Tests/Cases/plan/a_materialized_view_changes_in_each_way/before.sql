CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b text);
CREATE MATERIALIZED VIEW app.one AS SELECT a, b FROM app.a;
CREATE MATERIALIZED VIEW app.two WITH (fillfactor = 50) AS SELECT a, b FROM app.a WITH NO DATA;
CREATE MATERIALIZED VIEW app.three AS SELECT a FROM app.a;
CREATE INDEX three_a ON app.three (a);
