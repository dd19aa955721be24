-- Description: Undo backfill_auth0_id. Placeholders become NULL again.
-- Special procedures: see migration.sql.

update users set auth0_id = null where auth0_id = 'pending|' || id;
