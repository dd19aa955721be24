-- Description: Undo create_organizations_and_users. All accounts and organizations are lost.
-- Special procedures: none.

drop function set_tenant_context(uuid);
drop function set_tenant_context(uuid, uuid);
drop table users;
drop table organizations;
drop function bump_version();
drop function update_updated_at_column();
drop function app.current_user_id();
drop function app.current_tenant_id();
revoke usage, create on schema public from vibe_owner;
drop schema app;
