-- The dashboard view names the project of each task, and a task without due date is not overdue instead of unknown.
-- Special procedures: none.
-- Requirements: R-179, R-253

-- up

create or replace view task_dashboard with (security_invoker = true) as
  select t.id, t.tenant_id, t.milestone_id, t.assignee_id, t.title, t.status, t.due_date, t.completed_at, t.effort_estimate,
         t.status <> 'completed' and coalesce(t.due_date < app.local_today(), false) as is_overdue,
         m.project_id
    from tasks t
    join milestones m on m.tenant_id = t.tenant_id and m.id = t.milestone_id
   where t.status <> 'deleted';
comment on column task_dashboard.project_id is 'Project of the milestone, so that a project dashboard needs no join.';
comment on column task_dashboard.is_overdue is 'True from the midnight in Sydney that ends the due date, until the task is completed; false without a due date.';

-- down

-- Columns of a view cannot be taken away by replacing it.
drop view task_dashboard;
create view task_dashboard with (security_invoker = true) as
  select t.id, t.tenant_id, t.milestone_id, t.assignee_id, t.title, t.status, t.due_date, t.completed_at, t.effort_estimate,
         t.status <> 'completed' and t.due_date < app.local_today() as is_overdue
    from tasks t
   where t.status <> 'deleted';
alter view task_dashboard owner to mm_owner;
grant select on task_dashboard to mm_app;
grant select on task_dashboard to mm_job;
comment on view task_dashboard is 'Living tasks with the question of the dashboards answered at reading time: is it overdue?';
comment on column task_dashboard.id is 'Id of the task.';
comment on column task_dashboard.tenant_id is 'Tenant of the task.';
comment on column task_dashboard.milestone_id is 'Milestone that the task serves.';
comment on column task_dashboard.assignee_id is 'Member who does the work.';
comment on column task_dashboard.title is 'What is to be done.';
comment on column task_dashboard.status is 'Status of the task, never deleted.';
comment on column task_dashboard.due_date is 'Day on which the task should be done.';
comment on column task_dashboard.completed_at is 'When the task was completed.';
comment on column task_dashboard.effort_estimate is 'Estimated effort in hours.';
comment on column task_dashboard.is_overdue is 'True from the midnight in Sydney that ends the due date, until the task is completed.';
