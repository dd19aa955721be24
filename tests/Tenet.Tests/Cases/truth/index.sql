-- change: an index is added
-- names: accounts_age_idx
CREATE INDEX accounts_age_idx ON accounts (age);

-- change: an index is dropped
-- names: accounts_name_idx
DROP INDEX accounts_name_idx;

-- change: an index is renamed
-- names: accounts_by_name
ALTER INDEX accounts_name_idx RENAME TO accounts_by_name;

-- change: an index gets another column
-- names: accounts_name_idx
-- says: name, kind
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name, kind);

-- change: an index is by another method
-- names: accounts_name_idx
-- says: HASH
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts USING hash (name);

-- change: an index goes the other way
-- names: accounts_name_idx
-- says: DESC
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name DESC);

-- change: an index has nulls first
-- names: accounts_name_idx
-- says: NULLS FIRST
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name NULLS FIRST);

-- change: an index leaves rows out
-- names: accounts_name_idx
-- says: WHERE
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name) WHERE deleted_at IS NULL;

-- change: an index leaves other rows out
-- names: accounts_live_idx
-- says: IS NOT NULL
DROP INDEX accounts_live_idx;
CREATE INDEX accounts_live_idx ON accounts (created_at DESC) WHERE deleted_at IS NOT NULL;

-- change: an index covers all rows
-- names: accounts_live_idx
-- says: Partial
DROP INDEX accounts_live_idx;
CREATE INDEX accounts_live_idx ON accounts (created_at DESC);

-- change: an index carries a column
-- names: accounts_name_idx
-- says: INCLUDE (age)
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name) INCLUDE (age);

-- change: an index becomes unique
-- names: accounts_name_idx
-- says: Unique
DROP INDEX accounts_name_idx;
CREATE UNIQUE INDEX accounts_name_idx ON accounts (name);

-- change: an index is not unique any more
-- names: accounts_slug_idx
-- says: Unique
DROP INDEX accounts_slug_idx;
CREATE INDEX accounts_slug_idx ON accounts (slug);

-- change: an index takes nulls for equal
-- names: accounts_slug_idx
-- says: Nulls are equal
DROP INDEX accounts_slug_idx;
CREATE UNIQUE INDEX accounts_slug_idx ON accounts (slug) NULLS NOT DISTINCT;

-- change: an index is over an expression
-- names: accounts_name_idx
-- says: lower
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (lower(name));

-- change: an index has another operator class
-- names: accounts_name_idx
-- says: varchar_pattern_ops
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name varchar_pattern_ops);

-- change: an index has another collation
-- names: accounts_name_idx
-- says: german
DROP INDEX accounts_name_idx;
CREATE INDEX accounts_name_idx ON accounts (name COLLATE german);

-- change: an index has a storage parameter
-- names: accounts_name_idx
-- says: fillfactor
ALTER INDEX accounts_name_idx SET (fillfactor = 50);

-- change: an index gets a comment
-- names: accounts_name_idx
-- says: For the phone book.
COMMENT ON INDEX accounts_name_idx IS 'For the phone book.';

-- change: a full-text search is in another language
-- names: accounts_bio_idx
-- says: german
DROP INDEX accounts_bio_idx;
CREATE INDEX accounts_bio_idx ON accounts USING gin (to_tsvector('german'::regconfig, bio));

-- change: an index of a materialized view is dropped
-- names: account_counts_kind_idx
DROP INDEX account_counts_kind_idx;

-- change: an index of a partitioned table is dropped
-- names: events_what_idx
DROP INDEX events_what_idx;

-- change: a foreign key is no longer served by an index
-- names: projects_account_idx
DROP INDEX projects_account_idx;

-- change: statistics are of another kind
-- names: accounts_stats
-- says: mcv
DROP STATISTICS accounts_stats;
CREATE STATISTICS accounts_stats (mcv) ON kind, country FROM accounts;

-- change: statistics are dropped
-- names: accounts_stats
DROP STATISTICS accounts_stats;
