-- change: a view is added
-- names: tag_names
CREATE VIEW tag_names AS SELECT label FROM tags;

-- change: a view is dropped
-- names: live_accounts
DROP VIEW live_accounts;

-- change: a view is renamed
-- names: open_accounts
ALTER VIEW live_accounts RENAME TO open_accounts;

-- change: a view has another column
-- names: account_names.age
CREATE OR REPLACE VIEW account_names WITH (security_invoker = true) AS SELECT id, name, age FROM accounts;

-- change: a view leaves rows out
-- names: account_names
-- says: deleted_at IS NULL
CREATE OR REPLACE VIEW account_names WITH (security_invoker = true) AS SELECT id, name FROM accounts WHERE deleted_at IS NULL;

-- change: a view reads another table
-- names: account_names
-- says: tags
CREATE OR REPLACE VIEW account_names WITH (security_invoker = true) AS SELECT id, name FROM accounts WHERE EXISTS (SELECT FROM tags);

-- change: a view runs with its owner's rights
-- names: account_names
-- says: rights of the owner
ALTER VIEW account_names RESET (security_invoker);

-- change: a view runs with its reader's rights
-- names: live_accounts
-- says: security_invoker
ALTER VIEW live_accounts SET (security_invoker = true);

-- change: a view becomes a barrier
-- names: live_accounts
-- says: security_barrier
ALTER VIEW live_accounts SET (security_barrier = true);

-- change: a view refuses what it would not show
-- names: live_accounts
-- says: check_option
ALTER VIEW live_accounts SET (check_option = local);

-- change: a view gets a comment
-- names: live_accounts
-- says: Who is there.
COMMENT ON VIEW live_accounts IS 'Who is there.';

-- change: a view's column gets a comment
-- names: live_accounts.email
-- says: The address.
COMMENT ON COLUMN live_accounts.email IS 'The address.';

-- change: a view's column gets a default
-- names: live_accounts.email
-- says: nobody
ALTER VIEW live_accounts ALTER email SET DEFAULT 'nobody';

-- change: a role may read a view
-- names: live_accounts
-- says: truth_reader
GRANT SELECT ON live_accounts TO truth_reader;

-- change: a materialized view is added
-- names: tag_count
CREATE MATERIALIZED VIEW tag_count AS SELECT count(*) FROM tags;

-- change: a materialized view is dropped
-- names: account_counts
DROP MATERIALIZED VIEW account_counts;

-- change: a materialized view counts otherwise
-- names: account_counts
-- says: count(DISTINCT
DROP MATERIALIZED VIEW account_counts;
CREATE MATERIALIZED VIEW account_counts AS SELECT kind, count(DISTINCT country) AS many FROM accounts GROUP BY kind;
CREATE UNIQUE INDEX account_counts_kind_idx ON account_counts (kind);

-- change: a materialized view is empty at first
-- names: account_counts
-- says: WITH NO DATA
REFRESH MATERIALIZED VIEW account_counts WITH NO DATA;
