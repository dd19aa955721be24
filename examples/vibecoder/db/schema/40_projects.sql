create table projects (
  id uuid not null default gen_random_uuid() constraint projects_pkey primary key,
  name text not null constraint projects_name_check check (length(btrim(name)) between 1 and 200),
  description text,
  organization_id uuid not null constraint projects_organization_fk references organizations (id) on delete cascade,
  created_by_id uuid default app.current_user_id(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  -- Children refer to (organization_id, id), so that no reference can leave the organization (C-24).
  constraint projects_org_id_key unique (organization_id, id),
  constraint projects_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table projects owner to vibe_owner;
comment on table projects is 'Work containers of an organization; every task lies in one.';
comment on column projects.id is 'Key of the project.';
comment on column projects.name is 'Name of the project; unique among the live projects of the organization.';
comment on column projects.description is 'What the project is about, free text.';
comment on column projects.organization_id is 'Organization that the project belongs to.';
comment on column projects.created_by_id is 'Owner of the project, a user of the same organization; NULL once that user is removed.';
comment on column projects.created_at is 'When the project was started.';
comment on column projects.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column projects.deleted_at is 'Set when the project is put away; the row and its tasks are removed 90 days later.';
comment on column projects.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

comment on constraint projects_organization_fk on projects is 'contains';
comment on constraint projects_created_by_fk on projects is 'owns';

create unique index projects_org_name_key on projects (organization_id, name) where deleted_at is null;
create index projects_created_by_id_idx on projects (organization_id, created_by_id);
create index projects_organization_created_idx on projects (organization_id, created_at desc) where deleted_at is null;
comment on index projects_org_name_key is 'One live project per name in an organization; a deleted one frees its name (C-50).';
comment on index projects_created_by_id_idx is 'Finds the projects of a user, and serves the foreign key.';
comment on index projects_organization_created_idx is 'Lists the live projects of an organization, newest first.';

create trigger set_updated_at before update on projects
  for each row execute function update_updated_at_column();
create trigger bump_version before update on projects
  for each row execute function bump_version();
create trigger audit_projects_changes after insert or update or delete on projects
  for each row execute function log_audit_trail();

alter table projects enable row level security;
alter table projects force row level security;
create policy tenant_isolation_policy on projects as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on projects for all to vibe_app using (true) with check (true);

grant select, insert, update on projects to vibe_app;
grant select, insert, update, delete on projects to vibe_job;
