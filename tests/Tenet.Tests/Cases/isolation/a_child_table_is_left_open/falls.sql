CREATE TABLE projects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, name text NOT NULL, UNIQUE (tenant_id, id));
INSERT INTO projects (tenant_id, name) SELECT t.id, 'project of ' || t.name FROM tenants AS t;
ALTER TABLE projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE projects FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON projects FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT, UPDATE, DELETE ON projects TO iso_app;
CREATE TABLE tasks (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), project_id uuid NOT NULL REFERENCES projects, title text NOT NULL);
INSERT INTO tasks (project_id, title) SELECT p.id, 'task in ' || p.name FROM projects AS p;
GRANT SELECT, INSERT, UPDATE, DELETE ON tasks TO iso_app;
