-- Description: Last step: auth0_id is required, by a check that is already valid, and unique in each
--   organization. A person may have an account in each (C-58). The lookup at login and the sync come with
--   it.
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users alter column auth0_id set not null;
alter table users drop constraint users_auth0_id_present;
alter table users add constraint users_org_auth0_key unique (organization_id, auth0_id);

create function organizations_for_auth0_id(p_auth0_id text)
  returns table (organization_id uuid, user_id uuid, role text)
  language sql stable security definer
  set search_path = public, pg_temp
as $$
  select u.organization_id, u.id, u.role
  from users u
  where u.auth0_id = p_auth0_id and u.deleted_at is null
$$;

alter function organizations_for_auth0_id(text) owner to vibe_definer;
revoke all on function organizations_for_auth0_id(text) from public;
grant execute on function organizations_for_auth0_id(text) to vibe_app;
comment on function organizations_for_auth0_id(text) is 'Where a person may work: the live accounts of one Auth0 login. The only read across organizations that the application has, called before a context exists.';

create function app.sync_auth0_user(p_organization_id uuid, p_auth0_id text, p_email text, p_name text, p_role text, p_active boolean)
  returns uuid
  language sql
  set search_path = public, pg_temp
as $$
  insert into users as u (organization_id, auth0_id, email, name, role, deleted_at)
  values (p_organization_id, p_auth0_id, lower(p_email), p_name, p_role, case when not p_active then now() end)
  on conflict on constraint users_org_auth0_key do update
    set email = excluded.email,
        name = excluded.name,
        role = excluded.role,
        deleted_at = case when p_active then null else coalesce(u.deleted_at, excluded.deleted_at) end
    where (u.email, u.name, u.role, u.deleted_at is null)
       is distinct from (excluded.email, excluded.name, excluded.role, p_active);
  select u.id from users u where u.organization_id = p_organization_id and u.auth0_id = p_auth0_id;
$$;
alter function app.sync_auth0_user(uuid, text, text, text, text, boolean) owner to vibe_owner;
revoke all on function app.sync_auth0_user(uuid, text, text, text, text, boolean) from public;
grant execute on function app.sync_auth0_user(uuid, text, text, text, text, boolean) to vibe_job;
comment on function app.sync_auth0_user(uuid, text, text, text, text, boolean) is 'Creates, changes, closes or reopens one account as Auth0 reports it. The same report twice changes nothing.';
