CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
CREATE INDEX e_b ON app.e (b);
ALTER INDEX app.e1_b_idx SET (fillfactor = 60);
COMMENT ON INDEX app.e1_b_idx IS 'Of the first';
