-- Description: Number of tasks per project and status, kept by a trigger, filled once by counting.
-- Special procedures: locks tasks against writes for the time of the count, so that no change is missed.

set local lock_timeout = '5s';

-- A declared denormalisation: the board of an organization shows these numbers on every page.
create table project_task_counts (
  id uuid not null default gen_random_uuid() constraint project_task_counts_pkey primary key,
  organization_id uuid not null constraint project_task_counts_organization_fk references organizations (id) on delete cascade,
  project_id uuid not null,
  todo_count integer not null default 0 constraint project_task_counts_todo_check check (todo_count >= 0),
  in_progress_count integer not null default 0 constraint project_task_counts_in_progress_check check (in_progress_count >= 0),
  done_count integer not null default 0 constraint project_task_counts_done_check check (done_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint project_task_counts_project_key unique (organization_id, project_id),
  constraint project_task_counts_project_fk foreign key (organization_id, project_id)
    references projects (organization_id, id) on delete cascade
);
alter table project_task_counts owner to vibe_owner;
comment on table project_task_counts is 'Number of live tasks per project and status, kept by trigger sync_task_counts; always equal to a recount.';
comment on column project_task_counts.id is 'Key of the row.';
comment on column project_task_counts.organization_id is 'Organization of the project.';
comment on column project_task_counts.project_id is 'Project that is counted, at most one row each.';
comment on column project_task_counts.todo_count is 'Live tasks with status todo.';
comment on column project_task_counts.in_progress_count is 'Live tasks with status in_progress.';
comment on column project_task_counts.done_count is 'Live tasks with status done.';
comment on column project_task_counts.created_at is 'When the project got its first task.';
comment on column project_task_counts.updated_at is 'When a number changed last.';

create trigger set_updated_at before update on project_task_counts
  for each row execute function update_updated_at_column();

alter table project_task_counts enable row level security;
alter table project_task_counts force row level security;
create policy tenant_isolation_policy on project_task_counts as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on project_task_counts for all to vibe_app using (true) with check (true);

-- Only the trigger function writes here.
grant select on project_task_counts to vibe_app;
grant select, insert, update, delete on project_task_counts to vibe_job;
grant select, insert, update on project_task_counts to vibe_definer;

lock table tasks in share row exclusive mode;

create function sync_project_task_counts() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  if tg_op <> 'INSERT' and old.deleted_at is null then
    update project_task_counts
    set todo_count = todo_count - (old.status = 'todo')::int,
        in_progress_count = in_progress_count - (old.status = 'in_progress')::int,
        done_count = done_count - (old.status = 'done')::int
    where organization_id = old.organization_id and project_id = old.project_id;
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    insert into project_task_counts as c (organization_id, project_id, todo_count, in_progress_count, done_count)
    values (new.organization_id, new.project_id,
            (new.status = 'todo')::int, (new.status = 'in_progress')::int, (new.status = 'done')::int)
    on conflict on constraint project_task_counts_project_key do update
      set todo_count = c.todo_count + excluded.todo_count,
          in_progress_count = c.in_progress_count + excluded.in_progress_count,
          done_count = c.done_count + excluded.done_count;
  end if;
  return null;
end
$$;
alter function sync_project_task_counts() owner to vibe_definer;
revoke all on function sync_project_task_counts() from public;
comment on function sync_project_task_counts() is 'Moves one task from its old count to its new one. Adds and subtracts instead of counting, so that two sessions cannot lose each other''s change.';

-- Limited to the columns that matter: while an organization is deleted, SET NULL updates of tasks must not
-- bring back a count row that the cascade has already removed.
create trigger sync_task_counts
  after insert or delete or update of organization_id, project_id, status, deleted_at on tasks
  for each row execute function sync_project_task_counts();

insert into project_task_counts (organization_id, project_id, todo_count, in_progress_count, done_count)
select organization_id, project_id,
  count(*) filter (where status = 'todo'),
  count(*) filter (where status = 'in_progress'),
  count(*) filter (where status = 'done')
from tasks
where deleted_at is null
group by organization_id, project_id;
