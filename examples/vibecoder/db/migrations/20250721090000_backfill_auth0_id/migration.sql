-- Description: Second step: accounts that have not been synchronised get a placeholder, which the first
--   sync replaces.
-- Special procedures: runs with the rights of the migrator, since forced row security would hide every row
--   from the owner (C-65). On a large table the backfill is run in batches before this migration.

update users set auth0_id = 'pending|' || id where auth0_id is null;
