create table tenants (
  id uuid not null default app.uuid_v7(),
  name text not null,
  type text not null,
  residency_policy text not null default 'au-only',
  branding jsonb not null default '{}',
  status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  version integer not null default 1,
  constraint tenants_pkey primary key (id),
  constraint tenants_name_check check (length(btrim(name)) between 1 and 200),
  constraint tenants_type_check check (type in ('admin', 'agency')),
  constraint tenants_residency_policy_check check (residency_policy in ('au-only')),
  constraint tenants_branding_check check (jsonb_typeof(branding) = 'object'),
  constraint tenants_status_check check (status in ('active', 'suspended', 'deleted'))
);
alter table tenants owner to mm_owner;
create unique index tenants_single_admin_key on tenants (type) where type = 'admin';

comment on table tenants is 'Motion Mavericks itself and the agencies it works for; the root of row-level security.';
comment on column tenants.id is 'Id of the tenant; the value that app.tenant_id holds during a request.';
comment on column tenants.name is 'Trading name, as shown in the portal.';
comment on column tenants.type is 'admin for Motion Mavericks, of which there is exactly one; agency for everybody else.';
comment on column tenants.residency_policy is 'Where the data of the tenant may be kept. Only au-only exists so far: Australia.';
comment on column tenants.branding is 'Logo, colours and email footer of the tenant, a JSON object.';
comment on column tenants.status is 'active, suspended (nobody can begin a request) or deleted. A deleted tenant stays as a tombstone until its last audit month is dropped.';
comment on column tenants.created_at is 'When the tenant was set up.';
comment on column tenants.updated_at is 'Time of the latest write, kept by a trigger.';
comment on column tenants.created_by is 'User who set the tenant up; NULL when it was provisioned by a job.';
comment on column tenants.updated_by is 'User who made the latest change; NULL when a job made it.';
comment on column tenants.version is 'Lock counter: an update states the version it has read.';
comment on index tenants_single_admin_key is 'There is one admin tenant and never a second (R-238).';
