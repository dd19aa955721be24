CREATE TABLE notes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, body text NOT NULL);
INSERT INTO notes (tenant_id, body) SELECT t.id, 'note of ' || t.name FROM tenants AS t;
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO iso_app;
CREATE TABLE change_log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, what text NOT NULL);
CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO change_log (what) VALUES (to_jsonb(NEW)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER logged AFTER INSERT OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION log_change();
GRANT SELECT ON change_log TO iso_app;
