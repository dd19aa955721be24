-- change: a foreign key is added
-- names: notes_tag_fk
ALTER TABLE archive.notes ADD CONSTRAINT notes_tag_fk FOREIGN KEY (id) REFERENCES tags (id);

-- change: a foreign key is dropped
-- names: projects_account_fk
ALTER TABLE projects DROP CONSTRAINT projects_account_fk;

-- change: a foreign key is renamed
-- names: projects_owner_fk
ALTER TABLE projects RENAME CONSTRAINT projects_account_fk TO projects_owner_fk;

-- change: a deleted parent is refused
-- names: projects_account_fk
-- says: on delete restrict
ALTER TABLE projects DROP CONSTRAINT projects_account_fk;
ALTER TABLE projects ADD CONSTRAINT projects_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT;
COMMENT ON CONSTRAINT projects_account_fk ON projects IS 'owns';

-- change: a deleted parent is forgotten
-- names: projects_parent_fk
-- says: on delete set null
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) ON DELETE SET NULL;

-- change: a deleted parent is replaced
-- names: projects_parent_fk
-- says: on delete set default
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) ON DELETE SET DEFAULT;

-- change: only some columns are emptied
-- names: projects_parent_fk
-- says: set null (parent_id)
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) ON DELETE SET NULL (parent_id);

-- change: a deleted parent stays for want of an action
-- names: projects_account_fk
-- says: on delete no action
ALTER TABLE projects DROP CONSTRAINT projects_account_fk;
ALTER TABLE projects ADD CONSTRAINT projects_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id);
COMMENT ON CONSTRAINT projects_account_fk ON projects IS 'owns';

-- change: a changed key is followed
-- names: projects_parent_fk
-- says: on update cascade
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) ON UPDATE CASCADE;

-- change: a changed key is forgotten
-- names: projects_parent_fk
-- says: on update set null
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) ON UPDATE SET NULL;

-- change: a foreign key matches in full
-- names: projects_parent_fk
-- says: match full
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) MATCH FULL;

-- change: a foreign key can wait
-- names: projects_parent_fk
-- says: deferrable
ALTER TABLE projects ALTER CONSTRAINT projects_parent_fk DEFERRABLE;

-- change: a foreign key waits
-- names: projects_parent_fk
-- says: deferred
ALTER TABLE projects ALTER CONSTRAINT projects_parent_fk DEFERRABLE INITIALLY DEFERRED;

-- change: a foreign key does not hold for older rows
-- names: projects_parent_fk
-- says: not valid
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) NOT VALID;

-- change: a foreign key is not enforced
-- names: projects_parent_fk
-- says: not enforced
-- since 18
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES projects (id) NOT ENFORCED;

-- change: a foreign key refers to another table
-- names: projects_parent_fk
-- says: accounts
ALTER TABLE projects DROP CONSTRAINT projects_parent_fk;
ALTER TABLE projects ADD CONSTRAINT projects_parent_fk FOREIGN KEY (parent_id) REFERENCES accounts (id);

-- change: a foreign key is over other columns
-- names: projects_account_fk
-- says: parent_id
ALTER TABLE projects DROP CONSTRAINT projects_account_fk;
ALTER TABLE projects ADD CONSTRAINT projects_account_fk FOREIGN KEY (parent_id) REFERENCES accounts (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT projects_account_fk ON projects IS 'owns';

-- change: a relation is called otherwise
-- names: projects_account_fk
-- says: keeps
COMMENT ON CONSTRAINT projects_account_fk ON projects IS 'keeps';

-- change: a relation becomes optional
-- names: projects_account_fk
-- says: optional
ALTER TABLE projects ALTER account_id DROP NOT NULL;

-- change: two tables are no longer tied
-- names: project_tags_tag_fk
ALTER TABLE project_tags DROP CONSTRAINT project_tags_tag_fk;
