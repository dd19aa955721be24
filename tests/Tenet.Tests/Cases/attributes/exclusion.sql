-- subject: exclusion constraint app.bookings.no_overlap
CREATE TABLE app.bookings (id integer, during int4range, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&));
CREATE TABLE app.later (during int4range, CONSTRAINT no_overlap_later EXCLUDE USING gist (during WITH &&) DEFERRABLE);

-- attribute: definition
ALTER TABLE app.bookings DROP CONSTRAINT no_overlap;
ALTER TABLE app.bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) WHERE (id > 1);

-- attribute: include
-- also: ~ exclusion constraint app.bookings.no_overlap: definition
ALTER TABLE app.bookings DROP CONSTRAINT no_overlap;
ALTER TABLE app.bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) INCLUDE (id);

-- attribute: deferrable
ALTER TABLE app.bookings DROP CONSTRAINT no_overlap;
ALTER TABLE app.bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) DEFERRABLE;

-- attribute: initially deferred
-- subject: exclusion constraint app.later.no_overlap_later
ALTER TABLE app.later DROP CONSTRAINT no_overlap_later;
ALTER TABLE app.later ADD CONSTRAINT no_overlap_later EXCLUDE USING gist (during WITH &&) DEFERRABLE INITIALLY DEFERRED;

-- attribute: options
-- also: ~ exclusion constraint app.bookings.no_overlap: definition
ALTER INDEX app.no_overlap SET (fillfactor = 50);

-- attribute: tablespace
ALTER INDEX app.no_overlap SET TABLESPACE attribute_space;

-- attribute: clustered
ALTER TABLE app.bookings CLUSTER ON no_overlap;

-- attribute: invalid
-- What a REINDEX CONCURRENTLY that failed leaves behind.
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.no_overlap'::regclass;

-- attribute: inherited
-- No statement makes it differ from being attached.
UPDATE pg_constraint SET conislocal = false WHERE conname = 'no_overlap';

-- attribute: index comment
COMMENT ON INDEX app.no_overlap IS 'Changed';

-- attribute: comment
COMMENT ON CONSTRAINT no_overlap ON app.bookings IS 'Changed';

-- added: exclusion constraint app.bookings.another
ALTER TABLE app.bookings ADD CONSTRAINT another EXCLUDE USING gist (during WITH &&);

-- removed: exclusion constraint app.bookings.no_overlap
ALTER TABLE app.bookings DROP CONSTRAINT no_overlap;
