-- alone
-- never: DROP
CREATE SCHEMA app;
CREATE EXTENSION pg_trgm SCHEMA app;
CREATE TABLE app.a (n text);
CREATE INDEX a_n ON app.a USING gin (n app.gin_trgm_ops);
