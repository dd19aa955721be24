CREATE SCHEMA app;
CREATE TABLE app.a (id integer, tenant integer);
ALTER TABLE app.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app.a AS RESTRICTIVE USING (tenant > 0) WITH CHECK (tenant = 1);
CREATE POLICY more ON app.a FOR SELECT USING (true);
