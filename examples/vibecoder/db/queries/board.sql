-- The board of a project: living tasks by state.
select id, title, status, assigned_to_id, due_date
  from active_tasks
 where organization_id = $1 and project_id = $2
 order by status, due_date nulls last;

-- What an organization may use now.
select feature_code from organization_features where organization_id = $1 order by feature_code;
