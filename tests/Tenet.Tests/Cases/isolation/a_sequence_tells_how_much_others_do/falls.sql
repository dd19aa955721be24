CREATE TABLE tickets (id serial, tenant_id uuid NOT NULL REFERENCES tenants, title text NOT NULL, PRIMARY KEY (tenant_id, id));
INSERT INTO tickets (tenant_id, title) SELECT t.id, 'ticket of ' || t.name FROM tenants AS t;
ALTER TABLE tickets ENABLE ROW LEVEL SECURITY;
ALTER TABLE tickets FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON tickets FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT ON tickets TO iso_app;
GRANT SELECT ON SEQUENCE tickets_id_seq TO iso_app;
