-- subject: role attribute_subject
-- serial
CREATE ROLE attribute_subject;
CREATE ROLE attribute_group;
CREATE ROLE attribute_other_group;
CREATE SCHEMA of_subject AUTHORIZATION attribute_subject;
CREATE SCHEMA of_group AUTHORIZATION attribute_group;
CREATE SCHEMA of_other_group AUTHORIZATION attribute_other_group;

-- attribute: member of
GRANT attribute_group TO attribute_subject;

-- attribute: member of (role)
REVOKE attribute_group FROM attribute_subject;
GRANT attribute_other_group TO attribute_subject;

-- attribute: member of (admin)
GRANT attribute_other_group TO attribute_subject WITH ADMIN OPTION;

-- attribute: member of (inherit)
-- since 16
GRANT attribute_other_group TO attribute_subject WITH INHERIT FALSE;

-- attribute: member of (set)
-- since 16
GRANT attribute_other_group TO attribute_subject WITH SET FALSE;

-- attribute: superuser
ALTER ROLE attribute_subject SUPERUSER;

-- attribute: no inherit
ALTER ROLE attribute_subject NOINHERIT;

-- attribute: create role
ALTER ROLE attribute_subject CREATEROLE;

-- attribute: create database
ALTER ROLE attribute_subject CREATEDB;

-- attribute: login
ALTER ROLE attribute_subject LOGIN;

-- attribute: replication
ALTER ROLE attribute_subject REPLICATION;

-- attribute: bypass row security
ALTER ROLE attribute_subject BYPASSRLS;

-- attribute: connection limit
ALTER ROLE attribute_subject CONNECTION LIMIT 3;

-- attribute: valid until
ALTER ROLE attribute_subject VALID UNTIL '2030-01-01';

-- attribute: settings
ALTER ROLE attribute_subject SET work_mem = '8MB';

-- attribute: database settings
DO $$ BEGIN EXECUTE format('ALTER ROLE attribute_subject IN DATABASE %I SET work_mem = ''9MB''', current_database()); END $$;

-- attribute: comment
COMMENT ON ROLE attribute_subject IS 'Changed';

-- added: security label of guard on role attribute_subject
INSERT INTO pg_shseclabel (objoid, classoid, provider, label) VALUES ('attribute_subject'::regrole, 'pg_authid'::regclass, 'guard', 'secret');

-- added: role attribute_newcomer
-- also: + schema of_newcomer
CREATE ROLE attribute_newcomer;
CREATE SCHEMA of_newcomer AUTHORIZATION attribute_newcomer;

-- removed: role attribute_newcomer
-- also: - schema of_newcomer
DROP SCHEMA of_newcomer;
DROP ROLE attribute_newcomer;
