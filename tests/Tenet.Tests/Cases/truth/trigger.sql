-- change: a trigger is added
-- names: accounts_touch
CREATE TRIGGER accounts_touch BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION touch();

-- change: a trigger is dropped
-- names: projects_touch
DROP TRIGGER projects_touch ON projects;

-- change: a trigger is renamed
-- names: projects_stamp
ALTER TRIGGER projects_touch ON projects RENAME TO projects_stamp;

-- change: a trigger comes later
-- names: projects_touch
-- says: after
CREATE OR REPLACE TRIGGER projects_touch AFTER UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION touch();

-- change: a trigger sees more
-- names: projects_touch
-- says: insert
CREATE OR REPLACE TRIGGER projects_touch BEFORE INSERT OR UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION touch();

-- change: a trigger looks at other columns
-- names: projects_title
-- says: account_id
CREATE OR REPLACE TRIGGER projects_title BEFORE UPDATE OF account_id ON projects FOR EACH ROW WHEN (old.title IS DISTINCT FROM new.title) EXECUTE FUNCTION touch();

-- change: a trigger has another condition
-- names: projects_title
-- says: <>
CREATE OR REPLACE TRIGGER projects_title BEFORE UPDATE OF title ON projects FOR EACH ROW WHEN (old.title <> new.title) EXECUTE FUNCTION touch();

-- change: a trigger has no condition
-- names: projects_title
CREATE OR REPLACE TRIGGER projects_title BEFORE UPDATE OF title ON projects FOR EACH ROW EXECUTE FUNCTION touch();

-- change: a trigger runs once a statement
-- names: projects_touch
-- says: STATEMENT
CREATE OR REPLACE TRIGGER projects_touch BEFORE UPDATE ON projects FOR EACH STATEMENT EXECUTE FUNCTION touch();

-- change: a trigger runs another function
-- names: projects_touch
-- says: stamp
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE OR REPLACE TRIGGER projects_touch BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION stamp();

-- change: a trigger gets an argument
-- names: projects_touch
-- says: 'deep'
CREATE OR REPLACE TRIGGER projects_touch BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION touch('deep');

-- change: a trigger is switched off
-- names: projects_touch
-- says: DISABLE
ALTER TABLE projects DISABLE TRIGGER projects_touch;

-- change: a trigger fires in replication too
-- names: projects_touch
-- says: ALWAYS
ALTER TABLE projects ENABLE ALWAYS TRIGGER projects_touch;

-- change: a trigger gets a comment
-- names: projects_touch
-- says: Keeps the stamp.
COMMENT ON TRIGGER projects_touch ON projects IS 'Keeps the stamp.';

-- change: a trigger of a view is added
-- names: live_accounts
-- says: Triggers & Functions
CREATE TRIGGER live_accounts_write INSTEAD OF INSERT ON live_accounts FOR EACH ROW EXECUTE FUNCTION touch();
