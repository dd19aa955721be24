CREATE TABLE accounts (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, email text NOT NULL, UNIQUE (tenant_id, email));
INSERT INTO accounts (tenant_id, email) SELECT t.id, lower(split_part(t.name, ' ', 1)) || '@example.org' FROM tenants AS t;
ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON accounts FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON accounts TO iso_app;
