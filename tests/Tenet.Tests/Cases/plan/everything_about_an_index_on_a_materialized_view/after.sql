CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name varchar(9));
CREATE MATERIALIZED VIEW app.m AS SELECT id, lower(name) AS low FROM app.a;
CREATE INDEX m_low ON app.m (low text_pattern_ops) WHERE low <> '';
COMMENT ON COLUMN app.m.low IS 'Low';
