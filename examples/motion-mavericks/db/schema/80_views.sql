-- Views run with the rights of the reader; an ordinary view would show every tenant's rows (C-20).

-- is_overdue cannot be a stored column: its value changes at midnight without a write, and now() is refused there (C-01).
create view task_dashboard with (security_invoker = true) as
  select t.id, t.tenant_id, t.milestone_id, t.assignee_id, t.title, t.status, t.due_date, t.completed_at, t.effort_estimate,
         t.status <> 'completed' and coalesce(t.due_date < app.local_today(), false) as is_overdue,
         m.project_id
    from tasks t
    join milestones m on m.tenant_id = t.tenant_id and m.id = t.milestone_id
   where t.status <> 'deleted';
alter view task_dashboard owner to mm_owner;
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
comment on column task_dashboard.is_overdue is 'True from the midnight in Sydney that ends the due date, until the task is completed; false without a due date.';
comment on column task_dashboard.project_id is 'Project of the milestone, so that a project dashboard needs no join.';

create view milestone_progress with (security_invoker = true) as
  select m.id as milestone_id, m.tenant_id, m.project_id, m.title, m.due_date, m.status,
         count(t.id) as task_count,
         count(t.id) filter (where t.status = 'completed') as completed_count,
         count(t.id) filter (where t.status <> 'completed' and t.due_date < app.local_today()) as overdue_count
    from milestones m
    left join tasks t on t.tenant_id = m.tenant_id and t.milestone_id = m.id and t.status <> 'deleted'
   where m.status <> 'deleted'
   group by m.id;
alter view milestone_progress owner to mm_owner;
comment on view milestone_progress is 'Milestone report: how many tasks each phase has, has done and is late with. A guest, who may not read tasks, sees zeros.';
comment on column milestone_progress.milestone_id is 'Id of the milestone.';
comment on column milestone_progress.tenant_id is 'Tenant of the milestone.';
comment on column milestone_progress.project_id is 'Project of the milestone.';
comment on column milestone_progress.title is 'Name of the phase.';
comment on column milestone_progress.due_date is 'Day on which the phase should be done.';
comment on column milestone_progress.status is 'Status of the phase, never deleted.';
comment on column milestone_progress.task_count is 'Living tasks of the phase.';
comment on column milestone_progress.completed_count is 'Those of them that are completed.';
comment on column milestone_progress.overdue_count is 'Those of them that are overdue today in Sydney.';

create view share_link_analytics with (security_invoker = true) as
  select s.id as share_link_id, s.tenant_id, s.asset_id, s.status, s.expires_at,
         s.status = 'active' and s.expires_at > now() as is_open,
         s.view_limit, s.view_count,
         count(v.id) as recorded_views,
         count(distinct v.viewer_hash) as distinct_viewers,
         max(v.viewed_at) as last_viewed_at
    from share_links s
    left join share_link_views v on v.tenant_id = s.tenant_id and v.share_link_id = s.id
   group by s.id;
alter view share_link_analytics owner to mm_owner;
comment on view share_link_analytics is 'How often and by how many people each share link was viewed.';
comment on column share_link_analytics.share_link_id is 'Id of the link.';
comment on column share_link_analytics.tenant_id is 'Tenant of the link.';
comment on column share_link_analytics.asset_id is 'Asset behind the link.';
comment on column share_link_analytics.status is 'Status as last written; see is_open for the truth at this moment.';
comment on column share_link_analytics.expires_at is 'When the link runs out.';
comment on column share_link_analytics.is_open is 'Whether the link would be accepted now, passcode apart.';
comment on column share_link_analytics.view_limit is 'How often the link can be opened.';
comment on column share_link_analytics.view_count is 'How often it was opened, by the counter of the link.';
comment on column share_link_analytics.recorded_views is 'How often it was opened, by the single views; equals view_count.';
comment on column share_link_analytics.distinct_viewers is 'How many different visitors, as far as they can be told apart.';
comment on column share_link_analytics.last_viewed_at is 'The latest view; NULL when there is none.';

create view unread_notification_counts with (security_invoker = true) as
  select n.user_id, n.tenant_id, count(*) as unread
    from notifications n
   where n.read_at is null
   group by n.user_id, n.tenant_id;
alter view unread_notification_counts owner to mm_owner;
comment on view unread_notification_counts is 'The number on the bell, for each person and tenant with unread notifications.';
comment on column unread_notification_counts.user_id is 'The person.';
comment on column unread_notification_counts.tenant_id is 'Tenant of the notifications.';
comment on column unread_notification_counts.unread is 'How many are unread.';
