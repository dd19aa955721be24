-- Row-level security on every table (C-10, C-15), the functions that decide about it, and the first grants to application and jobs.
-- Asset numbers are assigned by a trigger from now on (C-81).
-- Special procedures: the application must begin each transaction with app.begin_request() before this is applied.
-- Requirements: R-179, R-116 to R-127, R-239

-- up

-- The settings alone prove nothing, since every role can set them (C-14): the answer comes from the membership rows.
create function app.allowed_tenant_ids() returns uuid[]
  language plpgsql stable security definer
  set search_path = public, pg_temp
  as $$
declare
  v_user uuid := app.current_user_id();
  v_tenant uuid := app.current_tenant_id();
  v_role text;
begin
  if v_user is null or v_tenant is null then
    return '{}';
  end if;
  select u.role into v_role from users u where u.id = v_user and u.status = 'active';
  if v_role is null then
    return '{}';
  end if;
  return coalesce(
    (select array_agg(m.tenant_id)
       from tenant_memberships m
      where m.user_id = v_user
        and m.status = 'active'
        and (v_role = 'admin' or m.tenant_id = v_tenant)),
    '{}');
end
$$;
alter function app.allowed_tenant_ids() owner to mm_definer;
revoke execute on function app.allowed_tenant_ids() from public;
grant execute on function app.allowed_tenant_ids() to mm_app, mm_owner;

create function app.actor_role() returns text
  language sql stable security definer
  set search_path = public, pg_temp
  as $$ select u.role from users u where u.id = app.current_user_id() and u.status = 'active' $$;
alter function app.actor_role() owner to mm_definer;
revoke execute on function app.actor_role() from public;
grant execute on function app.actor_role() to mm_app, mm_owner;

-- Transaction-local on purpose: a session setting would be inherited by the next user of a pooled connection (C-12).
create function app.begin_request(p_user_id uuid, p_tenant_id uuid) returns void
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  if not exists (
    select 1
      from tenant_memberships m
      join users u on u.id = m.user_id
      join tenants t on t.id = m.tenant_id
     where m.user_id = p_user_id
       and m.tenant_id = p_tenant_id
       and m.status = 'active'
       and u.status = 'active'
       and t.status = 'active')
  then
    raise exception 'this user cannot act in this tenant' using errcode = '42501';
  end if;
  perform set_config('app.tenant_id', p_tenant_id::text, true);
  perform set_config('app.user_id', p_user_id::text, true);
end
$$;
alter function app.begin_request(uuid, uuid) owner to mm_definer;
revoke execute on function app.begin_request(uuid, uuid) from public;
grant execute on function app.begin_request(uuid, uuid) to mm_app;

create function users_role_matches_tenant() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
declare
  v_type text;
begin
  if tg_op = 'UPDATE' and new.tenant_id <> old.tenant_id then
    raise exception 'an account keeps its home tenant' using errcode = '23514';
  end if;
  select t.type into v_type from tenants t where t.id = new.tenant_id;
  if (new.role = 'admin') <> (v_type = 'admin') then
    raise exception 'role % does not exist in a tenant of type %', new.role, v_type using errcode = '23514';
  end if;
  return new;
end
$$;
alter function users_role_matches_tenant() owner to mm_definer;
revoke execute on function users_role_matches_tenant() from public;

-- The project row is locked, so parallel uploads queue up and each gets the next number (C-81, R-243).
create function assets_assign_version() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
declare
  v_next integer;
begin
  perform 1 from projects p where p.tenant_id = new.tenant_id and p.id = new.project_id for no key update;
  select coalesce(max(a.version), 0) + 1 into v_next from assets a where a.project_id = new.project_id;
  if new.version is not null and new.version <> v_next then
    raise exception 'the next version of this project is %', v_next using errcode = '23514';
  end if;
  new.version := v_next;
  return new;
end
$$;
alter function assets_assign_version() owner to mm_definer;
revoke execute on function assets_assign_version() from public;

create trigger users_role_matches_tenant before insert or update of role, tenant_id on users for each row execute function users_role_matches_tenant();
create trigger assets_assign_version before insert on assets for each row execute function assets_assign_version();

alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenant_isolation on tenants as restrictive for all
  using (id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on tenants for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table users enable row level security;
alter table users force row level security;
create policy tenant_isolation on users as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on users for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));
create policy admin_write on users for all to mm_app
  using ((select app.actor_role()) = 'admin')
  with check ((select app.actor_role()) = 'admin');
create policy self_read on users for select to mm_app
  using (id = (select app.current_user_id()));

alter table tenant_memberships enable row level security;
alter table tenant_memberships force row level security;
create policy tenant_isolation on tenant_memberships as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on tenant_memberships for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table projects enable row level security;
alter table projects force row level security;
create policy tenant_isolation on projects as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on projects for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on projects for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table milestones enable row level security;
alter table milestones force row level security;
create policy tenant_isolation on milestones as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on milestones for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on milestones for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table tasks enable row level security;
alter table tasks force row level security;
create policy tenant_isolation on tasks as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on tasks for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));

alter table assets enable row level security;
alter table assets force row level security;
create policy tenant_isolation on assets as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on assets for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on assets for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table comments enable row level security;
alter table comments force row level security;
create policy tenant_isolation on comments as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on comments for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on comments for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table notifications enable row level security;
alter table notifications force row level security;
create policy tenant_isolation on notifications as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy own_notifications on notifications for all to mm_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));

grant select on tenants to mm_app;
grant select, insert, update, delete on tenants to mm_job;
grant select, insert, update on users to mm_app;
grant select, insert, update, delete on users to mm_job;
grant select on tenant_memberships to mm_app;
grant select, insert, update, delete on tenant_memberships to mm_job;
grant select, insert, update on projects to mm_app;
grant select, insert, update, delete on projects to mm_job;
grant select, insert, update on milestones to mm_app;
grant select, insert, update, delete on milestones to mm_job;
grant select, insert, update on tasks to mm_app;
grant select, insert, update, delete on tasks to mm_job;
grant select, insert, update on assets to mm_app;
grant select, insert, update, delete on assets to mm_job;
grant select, insert, update on comments to mm_app;
grant select, insert, update, delete on comments to mm_job;
grant select, update (read_at) on notifications to mm_app;
grant select, insert, update, delete on notifications to mm_job;
grant select on tenants to mm_definer;
grant select on users to mm_definer;
grant select, update (updated_at) on projects to mm_definer;
grant select on assets to mm_definer;

-- down

revoke select on assets from mm_definer;
revoke select, update (updated_at) on projects from mm_definer;
revoke select on users from mm_definer;
revoke select on tenants from mm_definer;
revoke select, insert, update, delete on notifications from mm_job;
revoke select, update (read_at) on notifications from mm_app;
revoke select, insert, update, delete on comments from mm_job;
revoke select, insert, update on comments from mm_app;
revoke select, insert, update, delete on assets from mm_job;
revoke select, insert, update on assets from mm_app;
revoke select, insert, update, delete on tasks from mm_job;
revoke select, insert, update on tasks from mm_app;
revoke select, insert, update, delete on milestones from mm_job;
revoke select, insert, update on milestones from mm_app;
revoke select, insert, update, delete on projects from mm_job;
revoke select, insert, update on projects from mm_app;
revoke select, insert, update, delete on tenant_memberships from mm_job;
revoke select on tenant_memberships from mm_app;
revoke select, insert, update, delete on users from mm_job;
revoke select, insert, update on users from mm_app;
revoke select, insert, update, delete on tenants from mm_job;
revoke select on tenants from mm_app;

drop policy tenant_isolation on notifications;
drop policy own_notifications on notifications;
alter table notifications no force row level security;
alter table notifications disable row level security;
drop policy tenant_isolation on comments;
drop policy member_rw on comments;
drop policy guest_read on comments;
alter table comments no force row level security;
alter table comments disable row level security;
drop policy tenant_isolation on assets;
drop policy member_rw on assets;
drop policy guest_read on assets;
alter table assets no force row level security;
alter table assets disable row level security;
drop policy tenant_isolation on tasks;
drop policy member_rw on tasks;
alter table tasks no force row level security;
alter table tasks disable row level security;
drop policy tenant_isolation on milestones;
drop policy member_rw on milestones;
drop policy guest_read on milestones;
alter table milestones no force row level security;
alter table milestones disable row level security;
drop policy tenant_isolation on projects;
drop policy member_rw on projects;
drop policy guest_read on projects;
alter table projects no force row level security;
alter table projects disable row level security;
drop policy tenant_isolation on tenant_memberships;
drop policy member_read on tenant_memberships;
alter table tenant_memberships no force row level security;
alter table tenant_memberships disable row level security;
drop policy tenant_isolation on users;
drop policy member_read on users;
drop policy admin_write on users;
drop policy self_read on users;
alter table users no force row level security;
alter table users disable row level security;
drop policy tenant_isolation on tenants;
drop policy member_read on tenants;
alter table tenants no force row level security;
alter table tenants disable row level security;

drop trigger assets_assign_version on assets;
drop trigger users_role_matches_tenant on users;
drop function assets_assign_version();
drop function users_role_matches_tenant();
drop function app.begin_request(uuid, uuid);
drop function app.actor_role();
drop function app.allowed_tenant_ids();
