-- The views behind the dashboards. They run with the rights of the reader (C-20); overdue is computed when it is asked for (C-01).
-- Special procedures: none.
-- Requirements: R-179, R-246, R-253

-- up

create view task_dashboard with (security_invoker = true) as
  select t.id, t.tenant_id, t.milestone_id, t.assignee_id, t.title, t.status, t.due_date, t.completed_at, t.effort_estimate,
         t.status <> 'completed' and t.due_date < app.local_today() as is_overdue
    from tasks t
   where t.status <> 'deleted';
alter view task_dashboard owner to mm_owner;

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

create view unread_notification_counts with (security_invoker = true) as
  select n.user_id, n.tenant_id, count(*) as unread
    from notifications n
   where n.read_at is null
   group by n.user_id, n.tenant_id;
alter view unread_notification_counts owner to mm_owner;

grant select on task_dashboard to mm_app;
grant select on task_dashboard to mm_job;
grant select on milestone_progress to mm_app;
grant select on milestone_progress to mm_job;
grant select on share_link_analytics to mm_app;
grant select on share_link_analytics to mm_job;
grant select on unread_notification_counts to mm_app;
grant select on unread_notification_counts to mm_job;

-- down

drop view unread_notification_counts;
drop view share_link_analytics;
drop view milestone_progress;
drop view task_dashboard;
