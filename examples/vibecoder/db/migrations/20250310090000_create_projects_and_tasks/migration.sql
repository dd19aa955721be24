-- Description: Projects and their tasks. References hold the organization, so that none can cross tenants
--   (C-24).
-- Special procedures: none.

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

create unique index projects_org_name_key on projects (organization_id, name) where deleted_at is null;
create index projects_created_by_id_idx on projects (organization_id, created_by_id);

create trigger set_updated_at before update on projects
  for each row execute function update_updated_at_column();
create trigger bump_version before update on projects
  for each row execute function bump_version();

alter table projects enable row level security;
alter table projects force row level security;
create policy tenant_isolation_policy on projects as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on projects for all to vibe_app using (true) with check (true);

grant select, insert, update on projects to vibe_app;
grant select, insert, update, delete on projects to vibe_job;

-- organization_id repeats that of the project: a declared exception from third normal form (C-54), which the
-- composite foreign key keeps true. A CHECK could not: it sees one row only (C-23).
create table tasks (
  id uuid not null default gen_random_uuid() constraint tasks_pkey primary key,
  summary text not null constraint tasks_summary_check check (length(btrim(summary)) between 1 and 500),
  description text,
  status text not null default 'todo' constraint tasks_status_check check (status in ('todo', 'in_progress', 'done')),
  project_id uuid not null,
  organization_id uuid not null constraint tasks_organization_fk references organizations (id) on delete cascade,
  assigned_to_id uuid,
  created_by_id uuid default app.current_user_id(),
  due_date timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  constraint tasks_org_id_key unique (organization_id, id),
  constraint tasks_project_fk foreign key (organization_id, project_id)
    references projects (organization_id, id) on delete cascade,
  -- SET NULL is limited to the reference; the tenant column must keep its value (C-25).
  constraint tasks_assigned_to_fk foreign key (organization_id, assigned_to_id)
    references users (organization_id, id) on delete set null (assigned_to_id),
  constraint tasks_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table tasks owner to vibe_owner;
comment on table tasks is 'Work items of a project.';
comment on column tasks.id is 'Key of the task.';
comment on column tasks.summary is 'What is to be done, in one line of at most 500 characters.';
comment on column tasks.description is 'Details, free text.';
comment on column tasks.status is 'todo, in_progress or done. Text with a CHECK, because an enum is not used by an index under row security (C-27).';
comment on column tasks.project_id is 'Project that contains the task; deleting it deletes the task.';
comment on column tasks.organization_id is 'Organization of the project, repeated for the tenant policy.';
comment on column tasks.assigned_to_id is 'Who works on it, a user of the same organization; NULL while nobody does.';
comment on column tasks.created_by_id is 'Who wrote the task; NULL once that user is removed.';
comment on column tasks.due_date is 'When it should be done.';
comment on column tasks.created_at is 'When the task was written.';
comment on column tasks.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column tasks.deleted_at is 'Set when the task is deleted; hidden by active_tasks, never by a policy (C-19), and removed 90 days later.';
comment on column tasks.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

create index tasks_project_id_idx on tasks (project_id);
-- A prefix of the next one, kept because the guide names both (C-31).
create index tasks_organization_id_idx on tasks (organization_id);
create index tasks_organization_status_idx on tasks (organization_id, status);
create index tasks_assigned_to_id_idx on tasks (organization_id, assigned_to_id);
create index tasks_created_by_id_idx on tasks (organization_id, created_by_id);
create index tasks_active_due_idx on tasks (organization_id, due_date) where deleted_at is null and status <> 'done';

create trigger set_updated_at before update on tasks
  for each row execute function update_updated_at_column();
create trigger bump_version before update on tasks
  for each row execute function bump_version();

alter table tasks enable row level security;
alter table tasks force row level security;
create policy tenant_isolation_policy on tasks as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on tasks for all to vibe_app using (true) with check (true);

grant select, insert, update on tasks to vibe_app;
grant select, insert, update, delete on tasks to vibe_job;
