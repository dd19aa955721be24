-- Description: Finds colleagues by name or by the beginning of it, with ^@ (C-34).
-- Special procedures: cannot run in a transaction and therefore stands alone. If it fails, an invalid index
--   stays behind: drop it concurrently and run the migration again (C-67).

create index concurrently users_organization_name_idx on users (organization_id, name text_pattern_ops);
