CREATE TABLE notes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, body text NOT NULL, UNIQUE (tenant_id, id));
INSERT INTO notes (tenant_id, body) SELECT t.id, 'note of ' || t.name FROM tenants AS t;
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO iso_app;
CREATE TABLE replies (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, note_id uuid, FOREIGN KEY (note_id) REFERENCES notes);
INSERT INTO replies (tenant_id, note_id) SELECT n.tenant_id, n.id FROM notes AS n;
ALTER TABLE replies ENABLE ROW LEVEL SECURITY;
ALTER TABLE replies FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON replies FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON replies TO iso_app;
CREATE FUNCTION guard_reply() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM notes AS n WHERE n.id = NEW.note_id AND n.tenant_id <> NEW.tenant_id) THEN
    RAISE EXCEPTION 'this note belongs to somebody else';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE ON replies FOR EACH ROW EXECUTE FUNCTION guard_reply();
