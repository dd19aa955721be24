-- Description: Undo index_user_names. Nothing is lost. Cannot run in a transaction either.
-- Special procedures: see migration.sql.

drop index concurrently users_organization_name_idx;
