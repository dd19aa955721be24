-- Tasks of one person that wait for something, the most urgent first.
select id, title, due_date, is_overdue
  from task_dashboard
 where tenant_id = $1 and assignee_id = $2 and status in ('pending', 'in_review')
 order by due_date nulls last
 limit 20;

-- How far the milestones of a project are.
select title, due_date, completed_count, task_count
  from milestone_progress
 where tenant_id = $1 and project_id = $2
 order by due_date;
