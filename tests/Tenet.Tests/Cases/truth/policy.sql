-- change: a policy is added
-- names: projects_read
CREATE POLICY projects_read ON projects FOR SELECT USING (true);

-- change: a policy is dropped
-- names: projects_mine
DROP POLICY projects_mine ON projects;

-- change: a policy is renamed
-- names: projects_own
ALTER POLICY projects_mine ON projects RENAME TO projects_own;

-- change: a policy is for another command
-- names: projects_mine
-- says: select
DROP POLICY projects_mine ON projects;
CREATE POLICY projects_mine ON projects FOR SELECT USING (is_mine(account_id));

-- change: a policy is for another role
-- names: projects_mine
-- says: truth_reader
ALTER POLICY projects_mine ON projects TO truth_reader;

-- change: a policy lets other rows be seen
-- names: projects_mine
-- says: true
ALTER POLICY projects_mine ON projects USING (is_mine(account_id) OR true);

-- change: a policy lets other rows be written
-- names: projects_write
-- says: x
ALTER POLICY projects_write ON projects WITH CHECK (title <> 'x');

-- change: a policy narrows
-- names: projects_mine
-- says: restrictive
DROP POLICY projects_mine ON projects;
CREATE POLICY projects_mine ON projects AS RESTRICTIVE USING (is_mine(account_id));

-- change: a policy gets a comment
-- names: projects_mine
-- says: Own rows only.
COMMENT ON POLICY projects_mine ON projects IS 'Own rows only.';

-- change: a policy is for a table without row security
-- names: tags
-- says: tags_read
CREATE POLICY tags_read ON tags FOR SELECT USING (true);

-- change: row security is switched on
-- names: tags
-- says: Yes
ALTER TABLE tags ENABLE ROW LEVEL SECURITY;

-- change: row security is switched off
-- names: projects
-- says: No
ALTER TABLE projects DISABLE ROW LEVEL SECURITY;

-- change: the owner is above row security
-- names: projects
-- says: not for the owner
ALTER TABLE projects NO FORCE ROW LEVEL SECURITY;
