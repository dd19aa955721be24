-- The board of a project: living tasks by state.
-- tenet:query board
-- tenet:param $1 {tenant}
-- tenet:param $2 (select id from projects order by id limit 1)
-- tenet:rows 1..
-- tenet:large tasks=250
select id, title, status, assigned_to_id, due_date
  from active_tasks
 where organization_id = $1 and project_id = $2
 order by status, due_date nulls last;

-- What an organization may use now.
-- tenet:query features
-- tenet:param $1 {tenant}
select feature_code from organization_features where organization_id = $1 order by feature_code;
