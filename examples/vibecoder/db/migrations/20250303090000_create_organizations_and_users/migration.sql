-- Description: The tenants and their accounts, the context of a request, and the policies that keep
--   organizations apart.
-- Special procedures: none.

-- Tables and the functions that the guide names live in public; what is ours alone lives in app.
create schema app authorization vibe_owner;

comment on schema app is 'Helpers of the request context and of the background jobs; no tables.';

grant usage on schema app to vibe_app, vibe_platform, vibe_job, vibe_definer;

grant usage, create on schema public to vibe_owner;

create function app.current_tenant_id() returns uuid
  language sql stable parallel safe
as $$
  select nullif(current_setting('app.current_tenant_id', true), '')::uuid
$$;
alter function app.current_tenant_id() owner to vibe_owner;
comment on function app.current_tenant_id() is 'Organization of the running request, or NULL outside of one. Open to PUBLIC: it only repeats the caller''s own setting.';

create function app.current_user_id() returns uuid
  language sql stable parallel safe
as $$
  select nullif(current_setting('app.user_id', true), '')::uuid
$$;
alter function app.current_user_id() owner to vibe_owner;
comment on function app.current_user_id() is 'User of the running request, or NULL for work of the system. Default of every created_by_id.';

create function update_updated_at_column() returns trigger
  language plpgsql
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
alter function update_updated_at_column() owner to vibe_owner;
comment on function update_updated_at_column() is 'Stamps updated_at on every update, whatever the client sent.';

create function bump_version() returns trigger
  language plpgsql
as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
alter function bump_version() owner to vibe_owner;
comment on function bump_version() is 'Counts the updates of a row, so that a writer who read an older version can be refused (optimistic locking).';

create table organizations (
  id uuid not null default gen_random_uuid() constraint organizations_pkey primary key,
  name text not null constraint organizations_name_check check (length(btrim(name)) between 1 and 200),
  domain text constraint organizations_domain_check check (domain = lower(domain) and domain ~ '^[a-z0-9.-]+\.[a-z]{2,}$'),
  logo_url text constraint organizations_logo_url_check check (logo_url ~ '^https://'),
  -- Points in time keep their zone everywhere (C-37).
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1
);
alter table organizations owner to vibe_owner;
comment on table organizations is 'Tenants: customer organizations, the root of isolation. A request sees its own row only.';
comment on column organizations.id is 'The tenant id that every tenant table carries as organization_id.';
comment on column organizations.name is 'Name of the organization as its members write it, 1 to 200 characters.';
comment on column organizations.domain is 'Lower-case mail domain, used to offer the organization at sign-up; unique among live organizations.';
comment on column organizations.logo_url is 'Address of the logo, https only.';
comment on column organizations.created_at is 'When the organization signed up.';
comment on column organizations.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column organizations.deleted_at is 'Set when the organization leaves; 90 days later the whole tenant is removed by cascade.';
comment on column organizations.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- A unique constraint cannot leave out deleted rows, a partial unique index can (C-50).
create unique index organizations_domain_key on organizations (domain) where deleted_at is null;

create trigger set_updated_at before update on organizations
  for each row execute function update_updated_at_column();
create trigger bump_version before update on organizations
  for each row execute function bump_version();

-- The tenant table has no organization_id: its policy compares the key itself (C-60).
alter table organizations enable row level security;
alter table organizations force row level security;
create policy tenant_isolation_policy on organizations as restrictive for all
  using (id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on organizations for all to vibe_app using (true) with check (true);

-- Organizations are opened and closed by jobs, which also verify domains: an update of the domain by the
-- application would tell, by 23505, which domains other tenants have (C-49).
grant select, update (name, logo_url) on organizations to vibe_app;
grant select, insert, update, delete on organizations to vibe_job;
grant select on organizations to vibe_definer;

-- One row is one account in one organization; the same person has a row, and a role, in each (C-58).
create table users (
  id uuid not null default gen_random_uuid() constraint users_pkey primary key,
  organization_id uuid not null constraint users_organization_fk references organizations (id) on delete cascade,
  email text not null constraint users_email_check check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  name text not null constraint users_name_check check (length(btrim(name)) >= 1 and length(btrim(name)) <= 200 and name !~ '[<>[:cntrl:]]'),
  role text not null default 'member' constraint users_role_check check (role in ('owner', 'admin', 'member', 'viewer')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by_id uuid default app.current_user_id(),
  deleted_at timestamptz,
  version integer not null default 1,
  constraint users_org_id_key unique (organization_id, id),
  constraint users_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table users owner to vibe_owner;
comment on table users is 'Accounts of an organization, with local sign-in links. No password is stored here.';
comment on column users.id is 'Account id; another organization of the same person has another one.';
comment on column users.organization_id is 'Organization that the account belongs to.';
comment on column users.email is 'Login and contact address, lower case; unique among the live accounts of one organization, so that a duplicate never tells about another tenant (C-49).';
comment on column users.name is 'Name shown to colleagues. Angle brackets and control characters are refused, nothing is rewritten (C-52).';
comment on column users.role is 'What the account may do inside its organization: owner, admin, member or viewer.';
comment on column users.created_at is 'When the account was opened.';
comment on column users.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column users.created_by_id is 'Colleague who invited the account; NULL for the first account.';
comment on column users.deleted_at is 'Set when the account is closed; the row is removed 90 days later.';
comment on column users.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

create unique index users_org_email_key on users (organization_id, email) where deleted_at is null;
create index users_created_by_id_idx on users (organization_id, created_by_id);

create trigger set_updated_at before update on users
  for each row execute function update_updated_at_column();
create trigger bump_version before update on users
  for each row execute function bump_version();

alter table users enable row level security;
alter table users force row level security;
create policy tenant_isolation_policy on users as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on users for all to vibe_app using (true) with check (true);

grant select, insert, update on users to vibe_app;
grant select, insert, update, delete on users to vibe_job;
grant select on users to vibe_definer;

-- Only a member gets the context of an organization, and only for one transaction (C-12, C-13).
create function set_tenant_context(tenant_id uuid, user_id uuid) returns void
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
