CREATE SCHEMA scratch;
GRANT USAGE, CREATE ON SCHEMA scratch TO iso_app;
CREATE FUNCTION is_mine(of uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN of = current_tenant(); END $$;
CREATE TABLE notes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, body text NOT NULL);
INSERT INTO notes (tenant_id, body) SELECT t.id, 'note of ' || t.name FROM tenants AS t;
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR ALL USING (is_mine(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO iso_app;
