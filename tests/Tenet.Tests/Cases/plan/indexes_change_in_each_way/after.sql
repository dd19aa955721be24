CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b text);
CREATE INDEX one ON app.a (a DESC NULLS LAST) INCLUDE (b);
CREATE INDEX two ON app.a (b) WITH (fillfactor = 60);
CREATE INDEX three ON app.a (lower(b));
ALTER INDEX app.three ALTER COLUMN 1 SET STATISTICS 50;
CREATE UNIQUE INDEX four ON app.a (a, b) WHERE a > 0;
CREATE INDEX five ON app.a USING hash (b);
COMMENT ON INDEX app.five IS 'Fast';
