CREATE SCHEMA app;
CREATE TABLE app.e (a integer) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
ALTER TABLE app.e1 OWNER TO plan_owner;
COMMENT ON TABLE app.e1 IS 'First';
COMMENT ON COLUMN app.e1.a IS 'One';
ALTER TABLE app.e1 SET (fillfactor = 70);
GRANT SELECT ON app.e1 TO plan_reader;
GRANT UPDATE (a) ON app.e1 TO plan_app;
