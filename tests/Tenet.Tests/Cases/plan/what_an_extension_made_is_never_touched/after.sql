CREATE SCHEMA app;
CREATE EXTENSION pg_trgm SCHEMA app;
CREATE TABLE app.a (n text, m text);
CREATE INDEX a_n ON app.a USING gin (n app.gin_trgm_ops);
CREATE INDEX a_m ON app.a USING gist (m app.gist_trgm_ops);
