-- subject: table app.things
CREATE TABLE app.things (id integer NOT NULL, name text NOT NULL);
CREATE UNIQUE INDEX things_id ON app.things (id);
CREATE TABLE app.parent (id integer);
CREATE TABLE app.child (id integer);
CREATE TABLE app.typed (x integer, y integer);
CREATE TYPE app.pair AS (x integer, y integer);
CREATE TABLE app.parted (id integer) PARTITION BY RANGE (id);
CREATE TABLE app.parted_too (id integer) PARTITION BY RANGE (id);
CREATE TABLE app.part PARTITION OF app.parted FOR VALUES FROM (1) TO (10);
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER remote FOREIGN DATA WRAPPER far;
CREATE SERVER other_remote FOREIGN DATA WRAPPER far;
CREATE FOREIGN TABLE app.distant (id integer) SERVER remote;
CREATE ACCESS METHOD like_heap TYPE TABLE HANDLER heap_tableam_handler;

-- attribute: unlogged
ALTER TABLE app.things SET UNLOGGED;

-- attribute: options
ALTER TABLE app.things SET (fillfactor = 50);

-- attribute: options
ALTER TABLE app.things SET (toast.autovacuum_enabled = false);

-- attribute: row security
ALTER TABLE app.things ENABLE ROW LEVEL SECURITY;

-- attribute: force row security
ALTER TABLE app.things FORCE ROW LEVEL SECURITY;

-- attribute: replica identity
ALTER TABLE app.things REPLICA IDENTITY FULL;

-- attribute: replica identity
ALTER TABLE app.things REPLICA IDENTITY USING INDEX things_id;

-- attribute: access method
ALTER TABLE app.things SET ACCESS METHOD like_heap;

-- attribute: access method
-- subject: table app.parted
-- since 17
ALTER TABLE app.parted SET ACCESS METHOD heap;

-- attribute: tablespace
ALTER TABLE app.things SET TABLESPACE attribute_space;

-- attribute: inherits
-- subject: table app.child
ALTER TABLE app.child INHERIT app.parent;

-- attribute: of type
-- subject: table app.typed
ALTER TABLE app.typed OF app.pair;

-- attribute: partition key
-- subject: table app.parted_too
DROP TABLE app.parted_too;
CREATE TABLE app.parted_too (id integer) PARTITION BY HASH (id);

-- attribute: partition key
-- subject: table app.parent
DROP TABLE app.parent;
CREATE TABLE app.parent (id integer) PARTITION BY LIST (id);

-- attribute: partition of
-- subject: table app.part
ALTER TABLE app.parted DETACH PARTITION app.part;
ALTER TABLE app.parted_too ATTACH PARTITION app.part FOR VALUES FROM (1) TO (10);

-- attribute: partition bound
-- subject: table app.part
ALTER TABLE app.parted DETACH PARTITION app.part;
ALTER TABLE app.parted ATTACH PARTITION app.part FOR VALUES FROM (1) TO (20);

-- attribute: partition of
-- subject: table app.part
-- also: ~ table app.part: partition bound
-- also: ~ column app.part.id: inherited
ALTER TABLE app.parted DETACH PARTITION app.part;

-- attribute: detach pending
-- subject: table app.part
-- What DETACH PARTITION … CONCURRENTLY leaves behind when it is interrupted.
UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'app.part'::regclass;

-- attribute: foreign server
-- subject: table app.distant
DROP FOREIGN TABLE app.distant;
CREATE FOREIGN TABLE app.distant (id integer) SERVER other_remote;

-- attribute: foreign options
-- subject: table app.distant
ALTER FOREIGN TABLE app.distant OPTIONS (ADD table_name 'things');

-- attribute: owner
ALTER TABLE app.things OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON TABLE app.things IS 'Changed';

-- added: table app.another
CREATE TABLE app.another ();

-- removed: table app.child
-- also: - column app.child.id
DROP TABLE app.child;
