-- hazard: isolation policy app.a.tenant
-- hazard: isolation policy app.a.gone
-- hazard: isolation policy app.a.more
CREATE SCHEMA app;
CREATE TABLE app.a (id integer, tenant integer);
ALTER TABLE app.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app.a AS RESTRICTIVE TO plan_app USING (tenant = 1) WITH CHECK (tenant = 1);
CREATE POLICY gone ON app.a AS RESTRICTIVE USING (id > 0);
