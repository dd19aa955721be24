-- Description: Full-text search over tasks, and the view of tasks that are not deleted.
-- Special procedures: the index is built inside the transaction, because the table was small; a large one
--   would take the path of 20260209090000.

set local lock_timeout = '5s';

-- A task without a description would have no search vector at all without coalesce (C-28).
create index tasks_text_search_idx on tasks using gin (to_tsvector('english', title || ' ' || coalesce(description, '')));

grant select on tasks to vibe_definer;

create function search_tasks(q text, max_rows integer default 20)
  returns table (id uuid, title text, rank real)
  language sql stable security definer
  set search_path = public, pg_temp
as $$
  select t.id, t.title,
    ts_rank(to_tsvector('english', t.title || ' ' || coalesce(t.description, '')), plainto_tsquery('english', q)) as rank
  from tasks t
  where t.organization_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid
    and t.deleted_at is null
    and to_tsvector('english', t.title || ' ' || coalesce(t.description, '')) @@ plainto_tsquery('english', q)
  order by rank desc, t.id
  limit least(max_rows, 100)
$$;
alter function search_tasks(text, integer) owner to vibe_definer;
revoke all on function search_tasks(text, integer) from public;
grant execute on function search_tasks(text, integer) to vibe_app;
comment on function search_tasks(text, integer) is 'Live tasks of the own organization that match the words, best first, at most 100. Runs as vibe_definer with the tenant filter written out, because the search operator is not leakproof and row security would keep the GIN index from being used (C-26).';

-- Runs with the rights of the reader, or it would show all tenants (C-20).
create view active_tasks with (security_invoker = true) as
select id, organization_id, project_id, title, description, status, assigned_to_id, due_date
from tasks
where deleted_at is null;

alter view active_tasks owner to vibe_owner;

grant select on active_tasks to vibe_app, vibe_job;

comment on view active_tasks is 'Tasks that are not deleted. The filter lives here and not in a policy, which would refuse the update that deletes softly (C-19).';

comment on column active_tasks.id is 'Key of the task.';
comment on column active_tasks.organization_id is 'Organization of the task.';
comment on column active_tasks.project_id is 'Project of the task.';
comment on column active_tasks.title is 'What is to be done.';
comment on column active_tasks.description is 'Details, free text.';
comment on column active_tasks.status is 'todo, in_progress or done.';
comment on column active_tasks.assigned_to_id is 'Who works on it.';
comment on column active_tasks.due_date is 'When it should be done.';
