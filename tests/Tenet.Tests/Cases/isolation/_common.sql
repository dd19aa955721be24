-- Three tenants with a member each, kept apart as they should be.
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE FUNCTION current_member() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

CREATE TABLE tenants (id uuid PRIMARY KEY, name text NOT NULL);
INSERT INTO tenants VALUES
  ('11111111-0000-4000-8000-000000000000', 'Aspen Works'),
  ('22222222-0000-4000-8000-000000000000', 'Birch Works'),
  ('33333333-0000-4000-8000-000000000000', 'Cedar Works');
CREATE TABLE members (tenant_id uuid NOT NULL REFERENCES tenants, user_id uuid NOT NULL, role text NOT NULL DEFAULT 'member', PRIMARY KEY (tenant_id, user_id));
INSERT INTO members VALUES
  ('11111111-0000-4000-8000-000000000000', 'aaaaaaaa-0000-4000-8000-000000000000', 'admin'),
  ('22222222-0000-4000-8000-000000000000', 'bbbbbbbb-0000-4000-8000-000000000000', 'member'),
  ('33333333-0000-4000-8000-000000000000', 'cccccccc-0000-4000-8000-000000000000', 'member');

ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON tenants FOR SELECT USING (id = (SELECT current_tenant()));
ALTER TABLE members ENABLE ROW LEVEL SECURITY;
ALTER TABLE members FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON members FOR SELECT USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT ON tenants, members TO iso_app;
