-- Description: Undo scope_personal_data_to_its_owner. Nothing is lost, but colleagues see each other's
--   profiles again.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop policy admin_read on user_consents;
drop policy own_rows on user_consents;
create policy tenant_member_access on user_consents for all to vibe_app using (true) with check (true);
drop policy admin_read on user_profiles;
drop policy own_rows on user_profiles;
create policy tenant_member_access on user_profiles for all to vibe_app using (true) with check (true);

drop function app.current_user_role();
