-- subject: primary key app.things.things_key
CREATE TABLE app.things (id integer NOT NULL, other integer NOT NULL, CONSTRAINT things_key PRIMARY KEY (id));
CREATE TABLE app.later (id integer NOT NULL, CONSTRAINT later_key PRIMARY KEY (id) DEFERRABLE);
CREATE TABLE app.parted (id integer NOT NULL) PARTITION BY LIST (id);
CREATE TABLE app.part PARTITION OF app.parted DEFAULT;
ALTER TABLE app.part ADD CONSTRAINT part_key PRIMARY KEY (id);
ALTER TABLE ONLY app.parted ADD CONSTRAINT parted_key PRIMARY KEY (id);
CREATE TABLE app.timed (id int4range NOT NULL, valid daterange NOT NULL, CONSTRAINT timed_key PRIMARY KEY (id, valid));

-- attribute: columns
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key PRIMARY KEY (id, other);

-- attribute: without overlaps
-- subject: primary key app.timed.timed_key
-- since 18
ALTER TABLE app.timed DROP CONSTRAINT timed_key;
ALTER TABLE app.timed ADD CONSTRAINT timed_key PRIMARY KEY (id, valid WITHOUT OVERLAPS);

-- attribute: include
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key PRIMARY KEY (id) INCLUDE (other);

-- attribute: deferrable
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT things_key PRIMARY KEY (id) DEFERRABLE;

-- attribute: initially deferred
-- subject: primary key app.later.later_key
ALTER TABLE app.later DROP CONSTRAINT later_key;
ALTER TABLE app.later ADD CONSTRAINT later_key PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED;

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
-- subject: primary key app.part.part_key
-- also: ~ primary key app.part.part_key: inherited
-- also: ~ primary key app.parted.parted_key: invalid
ALTER INDEX app.parted_key ATTACH PARTITION app.part_key;

-- attribute: inherited
-- No statement makes it differ from being attached.
UPDATE pg_constraint SET conislocal = false WHERE conname = 'things_key';

-- attribute: index comment
COMMENT ON INDEX app.things_key IS 'Changed';

-- attribute: comment
COMMENT ON CONSTRAINT things_key ON app.things IS 'Changed';

-- added: primary key app.things.another
-- also: - primary key app.things.things_key
ALTER TABLE app.things DROP CONSTRAINT things_key;
ALTER TABLE app.things ADD CONSTRAINT another PRIMARY KEY (id);

-- removed: primary key app.things.things_key
ALTER TABLE app.things DROP CONSTRAINT things_key;
