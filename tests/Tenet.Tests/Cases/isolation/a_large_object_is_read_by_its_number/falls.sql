CREATE TABLE files (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, content oid NOT NULL);
INSERT INTO files (tenant_id, content) SELECT t.id, lo_from_bytea(0, convert_to('file of ' || t.name, 'UTF8')) FROM tenants AS t;
ALTER TABLE files ENABLE ROW LEVEL SECURITY;
ALTER TABLE files FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON files FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT ON files TO iso_app;
DO $$ DECLARE number oid; BEGIN FOR number IN SELECT content FROM files LOOP EXECUTE format('ALTER LARGE OBJECT %s OWNER TO iso_app', number); END LOOP; END $$;
