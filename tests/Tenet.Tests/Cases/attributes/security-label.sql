-- subject: security label of guard on table app.things
-- SECURITY LABEL needs a provider, which is a loaded library; the rows are the same without one.
CREATE TABLE app.things (id integer);
CREATE FUNCTION app.add() RETURNS integer LANGUAGE sql RETURN 1;
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('app.things'::regclass, 'pg_class'::regclass, 0, 'guard', 'secret');

-- attribute: label
UPDATE pg_seclabel SET label = 'public' WHERE provider = 'guard';

-- added: security label of guard on column app.things.id
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('app.things'::regclass, 'pg_class'::regclass, 1, 'guard', 'secret');

-- added: security label of guard on function app.add()
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('app.add'::regproc, 'pg_proc'::regclass, 0, 'guard', 'secret');

-- added: security label of guard on schema app
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('app'::regnamespace, 'pg_namespace'::regclass, 0, 'guard', 'secret');

-- removed: security label of guard on table app.things
DELETE FROM pg_seclabel WHERE provider = 'guard';
