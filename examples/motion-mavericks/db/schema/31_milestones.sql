-- The overview of the design document gives milestones no tenant column, yet wants a policy on it (C-05).
-- The composite keys make it impossible that tenant_id disagrees with the project (C-24).
create table milestones (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  project_id uuid not null,
  title text not null,
  due_date date,
  status text not null default 'planned',
  sequence integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  version integer not null default 1,
  constraint milestones_pkey primary key (id),
  constraint milestones_project_title_key unique (project_id, title),
  constraint milestones_project_sequence_key unique (project_id, sequence) deferrable initially immediate,
  constraint milestones_tenant_id_key unique (tenant_id, id),
  constraint milestones_tenant_project_id_key unique (tenant_id, project_id, id),
  constraint milestones_project_fk foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  constraint milestones_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint milestones_updated_by_fk foreign key (updated_by) references users (id) on delete set null,
  constraint milestones_title_check check (length(btrim(title)) between 1 and 300),
  constraint milestones_status_check check (status in ('planned', 'in_progress', 'in_review', 'completed', 'deleted')),
  constraint milestones_sequence_check check (sequence > 0)
);
alter table milestones owner to mm_owner;
create index idx_milestones_project_due on milestones (project_id, due_date);

comment on table milestones is 'Phases of a project, in order.';
comment on column milestones.id is 'Id of the milestone.';
comment on column milestones.tenant_id is 'Tenant of the project, repeated here so that the tenant policy needs no join.';
comment on column milestones.project_id is 'Project that the phase belongs to.';
comment on column milestones.title is 'Name of the phase, unique within its project.';
comment on column milestones.due_date is 'Day on which the phase should be done, Sydney calendar.';
comment on column milestones.status is 'planned, in_progress, in_review, completed or deleted. Deleted milestones are removed for good after 90 days.';
comment on column milestones.sequence is 'Place in the project, from 1. Its key is deferrable, so two phases can swap places in one transaction.';
comment on column milestones.created_at is 'When the phase was planned.';
comment on column milestones.updated_at is 'Time of the latest write, kept by a trigger; the 90 days of a deleted milestone count from here.';
comment on column milestones.created_by is 'User who planned the phase.';
comment on column milestones.updated_by is 'User who made the latest change.';
comment on column milestones.version is 'Lock counter: an update states the version it has read.';
comment on index idx_milestones_project_due is 'Timeline: the phases of a project by due date, without sorting.';
