-- change: a table is added
-- names: invoices
CREATE TABLE invoices (id uuid PRIMARY KEY);

-- change: a table without columns is added
-- names: nothing
CREATE TABLE nothing ();

-- change: a table of another schema is added
-- names: archive.letters
CREATE TABLE archive.letters (id integer);

-- change: a table is dropped
-- names: profiles
DROP TABLE profiles;

-- change: a table is renamed
-- names: labels
ALTER TABLE tags RENAME TO labels;

-- change: a table moves to another schema
-- names: archive.profiles
ALTER TABLE profiles SET SCHEMA archive;

-- change: a table gets a comment
-- names: tags
-- says: Words for projects.
COMMENT ON TABLE tags IS 'Words for projects.';

-- change: a table's comment changes
-- names: accounts
-- says: All who sign in.
COMMENT ON TABLE accounts IS 'All who sign in.';

-- change: the second sentence of a table's comment changes
-- names: accounts
-- says: Closed ones go.
COMMENT ON TABLE accounts IS 'People who sign in. Closed ones go.';

-- change: a table's comment goes
-- names: projects
-- says: no comment in the database
COMMENT ON TABLE projects IS NULL;

-- change: a table gets another owner
-- names: tags
-- says: truth_owner
ALTER TABLE tags OWNER TO truth_owner;

-- change: a table is not logged
-- names: tags
-- says: UNLOGGED
ALTER TABLE project_tags DROP CONSTRAINT project_tags_tag_fk;
ALTER TABLE tags SET UNLOGGED;

-- change: a table gets a storage parameter
-- names: accounts
-- says: fillfactor
ALTER TABLE accounts SET (fillfactor = 70);

-- change: a table tells more in replication
-- names: accounts
-- says: REPLICA IDENTITY FULL
ALTER TABLE accounts REPLICA IDENTITY FULL;

-- change: a table inherits
-- names: letters
CREATE TABLE archive.letters () INHERITS (archive.notes);

-- change: rows are clustered by an index
-- names: accounts_name_idx
-- says: clustered
ALTER TABLE accounts CLUSTER ON accounts_name_idx;

-- change: a role may change rows
-- names: accounts
-- says: UPDATE
GRANT UPDATE ON accounts TO truth_app;

-- change: a role may no longer add rows
-- names: accounts
-- says: INSERT
REVOKE INSERT ON accounts FROM truth_app;

-- change: everybody may read
-- names: tags
-- says: PUBLIC
GRANT SELECT ON tags TO PUBLIC;

-- change: a role may hand its right on
-- names: accounts
-- says: GRANT OPTION
GRANT SELECT ON accounts TO truth_app WITH GRANT OPTION;

-- change: a rule is added
-- names: archive.notes
-- says: notes_quiet
CREATE RULE notes_quiet AS ON UPDATE TO archive.notes DO INSTEAD NOTHING;

-- change: a rule is dropped
-- names: archive.notes
-- says: notes_stay
DROP RULE notes_stay ON archive.notes;

-- change: a rule does something else
-- names: archive.notes
-- says: notes_stay
CREATE OR REPLACE RULE notes_stay AS ON DELETE TO archive.notes WHERE old.id > 3 DO INSTEAD NOTHING;

-- change: a table of another server is added
-- names: elsewhere
CREATE FOREIGN DATA WRAPPER plain;
CREATE SERVER far FOREIGN DATA WRAPPER plain;
CREATE FOREIGN TABLE elsewhere (id integer) SERVER far;
