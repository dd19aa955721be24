create table users (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  role text not null,
  email text not null,
  name text not null,
  status text not null default 'invited',
  last_login_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  version integer not null default 1,
  constraint users_pkey primary key (id),
  constraint users_tenant_id_key unique (tenant_id, id),
  constraint users_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint users_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint users_updated_by_fk foreign key (updated_by) references users (id) on delete set null,
  constraint users_role_check check (role in ('admin', 'agency', 'guest')),
  constraint users_email_check check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  constraint users_name_check check (length(btrim(name)) >= 1 and length(btrim(name)) <= 200 and name !~ '[<>[:cntrl:]]'),
  constraint users_status_check check (status in ('invited', 'active', 'suspended', 'deleted'))
);
alter table users owner to mm_owner;
-- Unique among the living rows of one tenant: a global key would tell one tenant about the accounts of another (C-49, C-50).
create unique index users_tenant_email_key on users (tenant_id, email) where status <> 'deleted';

-- tenants and users point at each other, so these two keys of tenants can only come now.
alter table tenants add constraint tenants_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table tenants add constraint tenants_updated_by_fk foreign key (updated_by) references users (id) on delete set null;

comment on table users is 'Portal accounts. Each belongs to one home tenant; where else it may act is in tenant_memberships.';
comment on column users.id is 'Id of the account; the value that app.user_id holds during a request.';
comment on column users.tenant_id is 'Home tenant of the account. It never changes.';
comment on column users.role is 'admin (only in the admin tenant), agency (works) or guest (reads).';
comment on column users.email is 'Login address in lower case, kept in clear text because login and display need it (C-48). Personal data.';
comment on column users.name is 'Display name; angle brackets and control characters are refused. Personal data; the design document forgot the column (C-76).';
comment on column users.status is 'invited, active, suspended or deleted. Only active accounts can begin a request; deleted ones are anonymised and stay while audit rows name them.';
comment on column users.last_login_at is 'Latest login, copied from the identity provider by a job; NULL before the first one.';
comment on column users.created_at is 'When the account was invited.';
comment on column users.updated_at is 'Time of the latest write, kept by a trigger.';
comment on column users.created_by is 'User who sent the invitation; NULL for the first accounts of a tenant.';
comment on column users.updated_by is 'User who made the latest change; NULL when a job made it.';
comment on column users.version is 'Lock counter: an update states the version it has read.';
comment on index users_tenant_email_key is 'One living account for an address and tenant; the lookup at login.';
