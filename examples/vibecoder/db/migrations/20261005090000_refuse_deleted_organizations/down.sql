-- Description: Undo refuse_deleted_organizations. Members of a deleted organization can open it again.
-- Special procedures: none.

create or replace function set_tenant_context(tenant_id uuid, user_id uuid) returns void
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  if not exists (
    select 1
    from users u
    where u.organization_id = set_tenant_context.tenant_id
      and u.id = set_tenant_context.user_id
      and u.deleted_at is null
  ) then
    raise exception 'the user is not a member of the organization' using errcode = '42501';
  end if;
  perform set_config('app.current_tenant_id', tenant_id::text, true);
  perform set_config('app.user_id', user_id::text, true);
end
$$;

create or replace function organizations_for_auth0_id(p_auth0_id text)
  returns table (organization_id uuid, user_id uuid, role text)
  language sql stable security definer
  set search_path = public, pg_temp
as $$
  select u.organization_id, u.id, u.role
  from users u
  where u.auth0_id = p_auth0_id and u.deleted_at is null
$$;

comment on column organizations.deleted_at is 'Set when the organization leaves; 90 days later the whole tenant is removed by cascade.';
