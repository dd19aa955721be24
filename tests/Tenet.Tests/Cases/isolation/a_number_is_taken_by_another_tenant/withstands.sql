CREATE TABLE invoices (tenant_id uuid NOT NULL REFERENCES tenants, number integer NOT NULL, PRIMARY KEY (tenant_id, number));
INSERT INTO invoices (tenant_id, number) SELECT t.id, ascii(t.name) FROM tenants AS t;
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoices FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON invoices FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON invoices TO iso_app;
