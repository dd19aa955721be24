-- Tasks of one person that wait for something, the most urgent first.
-- tenet:query what-waits-for-me
-- tenet:param $1 {tenant}
-- tenet:param $2 (select assignee_id from tasks where assignee_id is not null order by id limit 1)
-- tenet:rows 0..20
-- tenet:large tasks=250
select id, title, due_date, is_overdue
  from task_dashboard
 where tenant_id = $1 and assignee_id = $2 and status in ('pending', 'in_review')
 order by due_date nulls last
 limit 20;

-- How far the milestones of a project are.
-- tenet:query progress
-- tenet:param $1 {tenant}
-- tenet:param $2 (select project_id from milestone_progress where tenant_id = {tenant} order by 1 limit 1)
-- tenet:rows 1..
-- tenet:large tasks=250
select title, due_date, completed_count, task_count
  from milestone_progress
 where tenant_id = $1 and project_id = $2
 order by due_date;
