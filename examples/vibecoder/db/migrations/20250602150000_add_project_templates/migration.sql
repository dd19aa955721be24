-- Description: Templates for new projects, kept by each organization.
-- Special procedures: none. The guide declares two foreign keys on organization_id, of which the one
--   without a delete action makes deleting an organization fail; only the cascading one is created (C-62).

-- The guide declares two foreign keys on organization_id; the inline one has no delete action and keeps the
-- cascade of the other from ever working. One named key remains (C-62).
create table project_templates (
  id uuid not null default gen_random_uuid() constraint project_templates_pkey primary key,
  name text not null constraint project_templates_name_check check (length(btrim(name)) between 1 and 200),
  organization_id uuid not null,
  template jsonb not null default '{}' constraint project_templates_template_check check (jsonb_typeof(template) = 'object'),
  created_by_id uuid default app.current_user_id(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  constraint project_templates_organization_fk foreign key (organization_id)
    references organizations (id) on delete cascade,
  constraint project_templates_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table project_templates owner to vibe_owner;
comment on table project_templates is 'Projects prepared for reuse, one collection per organization.';
comment on column project_templates.id is 'Key of the template.';
comment on column project_templates.name is 'Name of the template; unique among the live templates of the organization.';
comment on column project_templates.organization_id is 'Organization that keeps the template; deleting it deletes the template.';
comment on column project_templates.template is 'What a new project starts with, a JSON object with a description and a list of tasks.';
comment on column project_templates.created_by_id is 'Who prepared it; NULL once that user is removed.';
comment on column project_templates.created_at is 'When the template was prepared.';
comment on column project_templates.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column project_templates.deleted_at is 'Set when the template is deleted; the row is removed 90 days later.';
comment on column project_templates.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

create unique index project_templates_org_name_key on project_templates (organization_id, name) where deleted_at is null;
create index project_templates_created_by_id_idx on project_templates (organization_id, created_by_id);

create trigger set_updated_at before update on project_templates
  for each row execute function update_updated_at_column();
create trigger bump_version before update on project_templates
  for each row execute function bump_version();

alter table project_templates enable row level security;
alter table project_templates force row level security;
create policy tenant_isolation_policy on project_templates as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on project_templates for all to vibe_app using (true) with check (true);

grant select, insert, update on project_templates to vibe_app;
grant select, insert, update, delete on project_templates to vibe_job;
