CREATE TABLE projects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, name text NOT NULL);
INSERT INTO projects (tenant_id, name) SELECT t.id, 'project of ' || t.name FROM tenants AS t;
GRANT SELECT ON projects TO iso_app;
CREATE TABLE tasks (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), project_id uuid NOT NULL REFERENCES projects, title text NOT NULL);
INSERT INTO tasks (project_id, title) SELECT p.id, 'task in ' || p.name FROM projects AS p;
ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON tasks FOR ALL USING (project_id IN (SELECT id FROM projects));
GRANT SELECT, INSERT, UPDATE, DELETE ON tasks TO iso_app;
