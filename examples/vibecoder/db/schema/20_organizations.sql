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
comment on column organizations.deleted_at is 'Set when the organization leaves; from then on no context can be opened for it, and 90 days later the whole tenant is removed by cascade.';
comment on column organizations.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- A unique constraint cannot leave out deleted rows, a partial unique index can (C-50).
create unique index organizations_domain_key on organizations (domain) where deleted_at is null;
comment on index organizations_domain_key is 'One live organization per mail domain; a deleted one frees its domain.';

create trigger set_updated_at before update on organizations
  for each row execute function update_updated_at_column();
create trigger bump_version before update on organizations
  for each row execute function bump_version();
create trigger audit_organizations_changes after insert or update or delete on organizations
  for each row execute function log_audit_trail();

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
