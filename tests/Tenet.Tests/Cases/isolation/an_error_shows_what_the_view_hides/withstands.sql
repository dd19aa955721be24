CREATE TABLE notes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, body text NOT NULL);
INSERT INTO notes (tenant_id, body) SELECT t.id, 'note of ' || t.name FROM tenants AS t;
CREATE VIEW my_notes WITH (security_barrier = true) AS SELECT id, tenant_id, body FROM notes WHERE tenant_id = current_tenant();
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT ON my_notes TO iso_app;
