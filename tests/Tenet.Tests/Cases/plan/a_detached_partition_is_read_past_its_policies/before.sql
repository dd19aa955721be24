-- hazard: isolation policy app.e1.p
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, tenant integer) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
ALTER TABLE app.e ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.e1 ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON app.e USING (tenant = 1);
CREATE POLICY p ON app.e1 USING (tenant = 1);
