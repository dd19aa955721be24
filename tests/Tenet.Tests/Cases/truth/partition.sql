-- change: a partition is added
-- names: events_2028
CREATE TABLE events_2028 PARTITION OF events FOR VALUES FROM ('2028-01-01+00') TO ('2029-01-01+00');

-- change: a default partition is added
-- names: events_rest
-- says: DEFAULT
CREATE TABLE events_rest PARTITION OF events DEFAULT;

-- change: a partition is dropped
-- names: events_2026
DROP TABLE events_2026;

-- change: a partition is detached
-- names: events_2027
ALTER TABLE events DETACH PARTITION events_2027;

-- change: a partition gets other bounds
-- names: events_2027
-- says: 2027-07-01
ALTER TABLE events DETACH PARTITION events_2027;
ALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01+00') TO ('2027-07-01+00');

-- change: a partition is divided itself
-- names: events_2028
CREATE TABLE events_2028 PARTITION OF events FOR VALUES FROM ('2028-01-01+00') TO ('2029-01-01+00') PARTITION BY LIST (what);

-- change: a partition of its own has a check
-- names: events_2026_check
ALTER TABLE events_2026 ADD CONSTRAINT events_2026_check CHECK (what <> '');

-- change: a table is divided by something else
-- names: events
-- says: LIST (what)
DROP TABLE events;
CREATE TABLE events (at timestamptz NOT NULL, what text) PARTITION BY LIST (what);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES IN ('a');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES IN ('b');
CREATE INDEX events_what_idx ON events (what);

-- change: a partition has a default of its own
-- names: events
-- says: 'unknown'
ALTER TABLE events_2026 ALTER what SET DEFAULT 'unknown';
