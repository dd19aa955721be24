CREATE SCHEMA app;
CREATE TABLE app.a (id integer, tenant integer);
ALTER TABLE app.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app.a USING (tenant = 1);
COMMENT ON POLICY tenant ON app.a IS 'Mine';
CREATE TABLE app.b (id integer);
CREATE POLICY of_a ON app.b USING (EXISTS (SELECT 1 FROM app.a WHERE a.tenant = b.id));
