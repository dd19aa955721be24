create table projects (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  client_name text not null,
  title text not null,
  status text not null default 'draft',
  start_date date,
  end_date date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  version integer not null default 1,
  constraint projects_pkey primary key (id),
  constraint projects_tenant_id_key unique (tenant_id, id),
  constraint projects_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint projects_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint projects_updated_by_fk foreign key (updated_by) references users (id) on delete set null,
  constraint projects_client_name_check check (length(btrim(client_name)) between 1 and 200),
  constraint projects_title_check check (length(btrim(title)) between 1 and 300),
  constraint projects_status_check check (status in ('draft', 'active', 'on_hold', 'completed', 'archived', 'deleted')),
  constraint projects_dates_check check (end_date is null or start_date is null or end_date >= start_date)
);
alter table projects owner to mm_owner;
create index idx_projects_tenant_status on projects (tenant_id, status);

comment on table projects is 'Production engagements of a tenant.';
comment on column projects.id is 'Id of the project.';
comment on column projects.tenant_id is 'Tenant that the project belongs to; its milestones, tasks and assets carry the same value.';
comment on column projects.client_name is 'Business whose film it is. Business data, not a person.';
comment on column projects.title is 'Working title.';
comment on column projects.status is 'draft, active, on_hold, completed, archived or deleted. Deleted projects are removed for good after 90 days.';
comment on column projects.start_date is 'First day of production, Sydney calendar.';
comment on column projects.end_date is 'Last day of production, never before start_date.';
comment on column projects.created_at is 'When the project was entered.';
comment on column projects.updated_at is 'Time of the latest write, kept by a trigger; the 90 days of a deleted project count from here.';
comment on column projects.created_by is 'User who entered the project.';
comment on column projects.updated_by is 'User who made the latest change.';
comment on column projects.version is 'Lock counter: an update states the version it has read.';
comment on index idx_projects_tenant_status is 'Dashboard: the projects of a tenant by status.';
