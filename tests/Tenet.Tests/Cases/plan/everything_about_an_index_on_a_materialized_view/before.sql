CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text);
CREATE MATERIALIZED VIEW app.m AS SELECT id, lower(name) AS low FROM app.a;
CREATE INDEX m_low ON app.m (low text_pattern_ops) WHERE low <> '';
