-- subject: exclusion constraint app.part.part_during_excl
-- since 17
-- ALTER INDEX … ATTACH PARTITION refuses these indexes: the server cannot compare two exclusion constraints.
CREATE TABLE app.parted (during int4range, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH =)) PARTITION BY LIST (during);
CREATE TABLE app.part PARTITION OF app.parted DEFAULT;

-- attribute: attached to
-- also: ~ exclusion constraint app.part.part_during_excl: inherited
-- also: ~ table app.part: partition of, partition bound
-- also: ~ column app.part.during: inherited
ALTER TABLE app.parted DETACH PARTITION app.part;
