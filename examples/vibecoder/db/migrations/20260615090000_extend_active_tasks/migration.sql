-- Description: The view of live tasks shows the creator, the times and the version, which an update has to
--   state. Columns are added at the end, so nobody who uses the view is disturbed. Projects get the index
--   of their newest-first list.
-- Special procedures: none.

set local lock_timeout = '5s';

create or replace view active_tasks with (security_invoker = true) as
select id, organization_id, project_id, title, description, status, assigned_to_id, due_date,
  created_by_id, created_at, updated_at, version
from tasks
where deleted_at is null;

comment on column active_tasks.created_by_id is 'Who wrote the task.';
comment on column active_tasks.created_at is 'When the task was written.';
comment on column active_tasks.updated_at is 'Last change of the task.';
comment on column active_tasks.version is 'Version to state when the task is changed.';

create index projects_organization_created_idx on projects (organization_id, created_at desc) where deleted_at is null;
