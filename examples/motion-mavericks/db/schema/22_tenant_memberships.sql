-- The design document speaks of an "allowed set" of the admin role and says nowhere where it is kept. It is kept here (C-82).
create table tenant_memberships (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  user_id uuid not null,
  is_home boolean not null default false,
  status text not null default 'active',
  granted_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tenant_memberships_pkey primary key (id),
  constraint tenant_memberships_tenant_user_key unique (tenant_id, user_id),
  constraint tenant_memberships_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint tenant_memberships_user_fk foreign key (user_id) references users (id) on delete restrict,
  constraint tenant_memberships_granted_by_fk foreign key (granted_by) references users (id) on delete set null,
  constraint tenant_memberships_status_check check (status in ('active', 'revoked'))
);
alter table tenant_memberships owner to mm_owner;
create unique index tenant_memberships_home_key on tenant_memberships (user_id) where is_home;
create index idx_tenant_memberships_user on tenant_memberships (user_id) where status = 'active';
create index idx_tenant_memberships_granted_by on tenant_memberships (granted_by);

comment on table tenant_memberships is 'Which account may act in which tenant. Assignees, uploaders, authors and recipients refer to it, so that nobody outside a tenant can be named in its rows.';
comment on column tenant_memberships.id is 'Id of the membership.';
comment on column tenant_memberships.tenant_id is 'Tenant that the account may act in.';
comment on column tenant_memberships.user_id is 'The account.';
comment on column tenant_memberships.is_home is 'True for the membership in the home tenant of the account, which a trigger adds with it.';
comment on column tenant_memberships.status is 'active, or revoked: the rows that name the account stay, its access ends with the next transaction.';
comment on column tenant_memberships.granted_by is 'User who let the account in; NULL for home memberships.';
comment on column tenant_memberships.created_at is 'When access was given.';
comment on column tenant_memberships.updated_at is 'Time of the latest write, kept by a trigger; for a revoked membership the time of revocation.';
comment on index tenant_memberships_home_key is 'An account has one home.';
comment on index idx_tenant_memberships_user is 'Read once in every request, to find the allowed set of tenants.';
comment on index idx_tenant_memberships_granted_by is 'Serves the foreign key when an account is removed.';
