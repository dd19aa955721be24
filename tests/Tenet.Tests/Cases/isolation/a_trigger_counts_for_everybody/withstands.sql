CREATE TABLE notes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, body text NOT NULL);
INSERT INTO notes (tenant_id, body) SELECT t.id, 'note of ' || t.name FROM tenants AS t;
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO iso_app;
CREATE TABLE note_counts (tenant_id uuid PRIMARY KEY REFERENCES tenants, notes integer NOT NULL);
INSERT INTO note_counts (tenant_id, notes) SELECT t.id, 1 FROM tenants AS t;
ALTER TABLE note_counts ENABLE ROW LEVEL SECURITY;
ALTER TABLE note_counts FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON note_counts FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT ON note_counts TO iso_app;
CREATE FUNCTION count_notes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE note_counts SET notes = notes + 1 WHERE tenant_id = NEW.tenant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER counted AFTER INSERT ON notes FOR EACH ROW EXECUTE FUNCTION count_notes();
