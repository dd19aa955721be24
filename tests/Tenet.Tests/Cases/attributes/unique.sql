-- subject: unique constraint app.things.things_key
CREATE TABLE app.things (id integer, other integer, CONSTRAINT things_key UNIQUE (id));
CREATE TABLE app.later (id integer, CONSTRAINT later_key UNIQUE (id) DEFERRABLE);
CREATE TABLE app.parted (id integer) PARTITION BY LIST (id);
CREATE TABLE app.part PARTITION OF app.parted DEFAULT;
ALTER TABLE app.part ADD CONSTRAINT part_key UNIQUE (id);
ALTER TABLE ONLY app.parted ADD CONSTRAINT parted_key UNIQUE (id);
CREATE TABLE app.timed (id int4range, valid daterange, CONSTRAINT timed_key UNIQUE (id, valid));

-- attribute: columns
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key UNIQUE (other);

-- attribute: nulls not distinct
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key UNIQUE NULLS NOT DISTINCT (id);

-- attribute: without overlaps
-- subject: unique constraint app.timed.timed_key
-- since 18
ALTER TABLE app.timed DROP CONSTRAINT timed_key;
ALTER TABLE app.timed ADD CONSTRAINT timed_key UNIQUE (id, valid WITHOUT OVERLAPS);

-- attribute: include
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key UNIQUE (id) INCLUDE (other);

-- attribute: deferrable
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key UNIQUE (id) DEFERRABLE;

-- attribute: initially deferred
-- subject: unique constraint app.later.later_key
ALTER TABLE app.later DROP CONSTRAINT later_key;
ALTER TABLE app.later ADD CONSTRAINT later_key UNIQUE (id) DEFERRABLE INITIALLY DEFERRED;

-- attribute: options
ALTER INDEX app.things_key SET (fillfactor = 50);

-- attribute: tablespace
ALTER INDEX app.things_key SET TABLESPACE attribute_space;

-- attribute: clustered
ALTER TABLE app.things CLUSTER ON things_key;

-- attribute: invalid
-- What a REINDEX CONCURRENTLY that failed leaves behind.
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.things_key'::regclass;

-- attribute: attached to
-- subject: unique constraint app.part.part_key
-- also: ~ unique constraint app.part.part_key: inherited
-- also: ~ unique constraint app.parted.parted_key: invalid
ALTER INDEX app.parted_key ATTACH PARTITION app.part_key;

-- attribute: inherited
-- No statement makes it differ from being attached.
UPDATE pg_constraint SET conislocal = false WHERE conname = 'things_key';

-- attribute: index comment
COMMENT ON INDEX app.things_key IS 'Changed';

-- attribute: comment
COMMENT ON CONSTRAINT things_key ON app.things IS 'Changed';

-- added: unique constraint app.things.another
ALTER TABLE app.things ADD CONSTRAINT another UNIQUE (id);

-- removed: unique constraint app.things.things_key
ALTER TABLE app.things DROP CONSTRAINT things_key;
