-- How a request gets its context. The organization that a client asks for is a wish; these functions
-- grant it only to a member (C-13), and only until the transaction ends (C-12).

create function set_tenant_context(tenant_id uuid, user_id uuid) returns void
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  if not exists (
    select 1
    from users u
    join organizations o on o.id = u.organization_id
    where u.organization_id = set_tenant_context.tenant_id
      and u.id = set_tenant_context.user_id
      and u.deleted_at is null
      and o.deleted_at is null
  ) then
    raise exception 'the user is not a member of the organization' using errcode = '42501';
  end if;
  perform set_config('app.current_tenant_id', tenant_id::text, true);
  perform set_config('app.user_id', user_id::text, true);
end
$$;
alter function set_tenant_context(uuid, uuid) owner to vibe_definer;
revoke all on function set_tenant_context(uuid, uuid) from public;
grant execute on function set_tenant_context(uuid, uuid) to vibe_app;
comment on function set_tenant_context(uuid, uuid) is 'Opens the context of one organization for one of its live members, until the end of the transaction. Anybody else, NULL included, is refused with 42501.';

create function set_tenant_context(tenant_id uuid) returns void
  language sql
as $$
  select set_tenant_context(tenant_id, app.current_user_id())
$$;
alter function set_tenant_context(uuid) owner to vibe_owner;
revoke all on function set_tenant_context(uuid) from public;
grant execute on function set_tenant_context(uuid) to vibe_app;
comment on function set_tenant_context(uuid) is 'The form that the guide shows, with one argument: the user must already be known to the transaction (setting app.user_id), and is checked in the same way.';

create function organizations_for_auth0_id(p_auth0_id text)
  returns table (organization_id uuid, user_id uuid, role text)
  language sql stable security definer
  set search_path = public, pg_temp
as $$
  select u.organization_id, u.id, u.role
  from users u
  join organizations o on o.id = u.organization_id
  where u.auth0_id = p_auth0_id and u.deleted_at is null and o.deleted_at is null
$$;
alter function organizations_for_auth0_id(text) owner to vibe_definer;
revoke all on function organizations_for_auth0_id(text) from public;
grant execute on function organizations_for_auth0_id(text) to vibe_app;
comment on function organizations_for_auth0_id(text) is 'Where a person may work: the live accounts of one Auth0 login. The only read across organizations that the application has, called before a context exists.';

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
