-- One row is one account in one organization; the same person has a row, and a role, in each (C-58).
create table users (
  id uuid not null default gen_random_uuid() constraint users_pkey primary key,
  organization_id uuid not null constraint users_organization_fk references organizations (id) on delete cascade,
  email text not null constraint users_email_check check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  name text not null constraint users_name_check check (length(btrim(name)) >= 1 and length(btrim(name)) <= 200 and name !~ '[<>[:cntrl:]]'),
  auth0_id text not null,
  role text not null default 'member' constraint users_role_check check (role in ('owner', 'admin', 'member', 'viewer')),
  preferences jsonb not null default '{}' constraint users_preferences_check check (jsonb_typeof(preferences) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by_id uuid default app.current_user_id(),
  deleted_at timestamptz,
  version integer not null default 1,
  constraint users_org_id_key unique (organization_id, id),
  constraint users_org_auth0_key unique (organization_id, auth0_id),
  constraint users_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table users owner to vibe_owner;
comment on table users is 'Accounts of an organization, synchronised from Auth0. No password is stored here.';
comment on column users.id is 'Account id; another organization of the same person has another one.';
comment on column users.organization_id is 'Organization that the account belongs to.';
comment on column users.email is 'Login and contact address, lower case; unique among the live accounts of one organization, so that a duplicate never tells about another tenant (C-49).';
comment on column users.name is 'Name shown to colleagues. Angle brackets and control characters are refused, nothing is rewritten (C-52).';
comment on column users.auth0_id is 'Subject of the Auth0 login. The same person may have one account in each organization, with a role of its own.';
comment on column users.role is 'What the account may do inside its organization: owner, admin, member or viewer.';
comment on column users.preferences is 'Settings that the user interface remembers for this account, a JSON object.';
comment on column users.created_at is 'When the account was first synchronised.';
comment on column users.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column users.created_by_id is 'Colleague who invited the account; NULL for accounts made by the Auth0 sync.';
comment on column users.deleted_at is 'Set when the account is closed or has left Auth0; the row is removed 90 days later.';
comment on column users.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

comment on constraint users_organization_fk on users is 'contains';
comment on constraint users_created_by_fk on users is 'invites';

create unique index users_org_email_key on users (organization_id, email) where deleted_at is null;
create index users_auth0_id_idx on users (auth0_id);
create index users_created_by_id_idx on users (organization_id, created_by_id);
-- A prefix search under row security uses the index with ^@ only; LIKE does not (C-34).
create index users_organization_name_idx on users (organization_id, name text_pattern_ops);
comment on index users_org_email_key is 'One live account per address in an organization.';
comment on index users_auth0_id_idx is 'Finds the organizations of a person at login (organizations_for_auth0_id).';
comment on index users_created_by_id_idx is 'Serves the foreign key to the inviting colleague.';
comment on index users_organization_name_idx is 'Finds colleagues by name or by the beginning of it (name ^@ ''An'').';

create trigger set_updated_at before update on users
  for each row execute function update_updated_at_column();
create trigger bump_version before update on users
  for each row execute function bump_version();
create trigger audit_users_changes after insert or update or delete on users
  for each row execute function log_audit_trail('email', 'name', 'auth0_id', 'preferences');

alter table users enable row level security;
alter table users force row level security;
create policy tenant_isolation_policy on users as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on users for all to vibe_app using (true) with check (true);

grant select, insert, update on users to vibe_app;
grant select, insert, update, delete on users to vibe_job;
grant select on users to vibe_definer;
