-- Description: Profiles and consents belong to their user: colleagues no longer see them, administrators
--   may read them (C-53).
-- Special procedures: deploy the release that reads colleagues' names from users, not from user_profiles,
--   before this migration.

set local lock_timeout = '5s';

create function app.current_user_role() returns text
  language sql stable security definer
  set search_path = public, pg_temp
as $$
  select u.role
  from users u
  where u.organization_id = app.current_tenant_id()
    and u.id = app.current_user_id()
    and u.deleted_at is null
$$;
alter function app.current_user_role() owner to vibe_definer;
revoke all on function app.current_user_role() from public;
grant execute on function app.current_user_role() to vibe_app;
comment on function app.current_user_role() is 'Role of the running request''s user. Policies call it as (select ...), once per query; reading users inside a policy would need rights on users or recurse (C-16).';

drop policy tenant_member_access on user_profiles;
create policy own_rows on user_profiles for all to vibe_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));
create policy admin_read on user_profiles for select to vibe_app
  using ((select app.current_user_role()) in ('owner', 'admin'));

drop policy tenant_member_access on user_consents;
create policy own_rows on user_consents for all to vibe_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));
create policy admin_read on user_consents for select to vibe_app
  using ((select app.current_user_role()) in ('owner', 'admin'));
