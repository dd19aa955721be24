-- Description: Undo extend_active_tasks. Nothing is lost.
-- Special procedures: none.

set local lock_timeout = '5s';

drop index projects_organization_created_idx;

-- Columns of a view cannot be taken away by CREATE OR REPLACE.
drop view active_tasks;
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
