create table tasks (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  milestone_id uuid not null,
  assignee_id uuid,
  title text not null,
  status text not null default 'pending',
  due_date date,
  completed_at timestamptz,
  effort_estimate numeric(6,2),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  version integer not null default 1,
  constraint tasks_pkey primary key (id),
  constraint tasks_tenant_id_key unique (tenant_id, id),
  constraint tasks_milestone_fk foreign key (tenant_id, milestone_id) references milestones (tenant_id, id) on delete cascade,
  -- Only the assignee is emptied: without the column list, tenant_id would become NULL too and the delete would fail (C-25).
  constraint tasks_assignee_fk foreign key (tenant_id, assignee_id) references tenant_memberships (tenant_id, user_id) on delete set null (assignee_id),
  constraint tasks_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint tasks_updated_by_fk foreign key (updated_by) references users (id) on delete set null,
  constraint tasks_title_check check (length(btrim(title)) between 1 and 500),
  constraint tasks_status_check check (status in ('pending', 'in_progress', 'in_review', 'completed', 'cancelled', 'deleted')),
  constraint tasks_completed_check check ((status = 'completed') = (completed_at is not null)),
  constraint tasks_effort_estimate_check check (effort_estimate >= 0)
);
alter table tasks owner to mm_owner;
-- The overview says status = 'pending', the detail says both. One index on both serves every one of these queries (C-29).
create index idx_tasks_pending_due on tasks (milestone_id, due_date) where status in ('pending', 'in_review');
create index idx_tasks_milestone on tasks (tenant_id, milestone_id);
create index idx_tasks_assignee on tasks (tenant_id, assignee_id);

comment on table tasks is 'Action items of a milestone. Whether one is overdue is a question to the view task_dashboard, not a stored column (C-01).';
comment on column tasks.id is 'Id of the task.';
comment on column tasks.tenant_id is 'Tenant of the milestone, repeated here so that the tenant policy needs no join (C-05).';
comment on column tasks.milestone_id is 'Milestone that the task serves.';
comment on column tasks.assignee_id is 'Member of the tenant who does the work; NULL while nobody has taken it.';
comment on column tasks.title is 'What is to be done.';
comment on column tasks.status is 'pending, in_progress, in_review, completed, cancelled or deleted. Deleted tasks are removed for good after 90 days.';
comment on column tasks.due_date is 'Day on which the task should be done, Sydney calendar.';
comment on column tasks.completed_at is 'When the task was completed; present exactly while status is completed.';
comment on column tasks.effort_estimate is 'Estimated effort in hours.';
comment on column tasks.created_at is 'When the task was entered.';
comment on column tasks.updated_at is 'Time of the latest write, kept by a trigger; the 90 days of a deleted task count from here.';
comment on column tasks.created_by is 'User who entered the task.';
comment on column tasks.updated_by is 'User who made the latest change.';
comment on column tasks.version is 'Lock counter: an update states the version it has read.';
comment on index idx_tasks_pending_due is 'What is open in a milestone, by due date; carries the overdue question of the dashboards.';
comment on index idx_tasks_milestone is 'All tasks of a milestone; serves the foreign key.';
comment on index idx_tasks_assignee is 'The work of one person; serves the foreign key.';
