-- Views over tenant tables run with the rights of the reader, or they would show all tenants (C-20).

create view active_tasks with (security_invoker = true) as
select id, organization_id, project_id, title, description, status, assigned_to_id, due_date,
  created_by_id, created_at, updated_at, version
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
comment on column active_tasks.created_by_id is 'Who wrote the task.';
comment on column active_tasks.created_at is 'When the task was written.';
comment on column active_tasks.updated_at is 'Last change of the task.';
comment on column active_tasks.version is 'Version to state when the task is changed.';

create view organization_features with (security_invoker = true) as
select distinct s.organization_id, f.code as feature_code
from subscriptions s
join plan_features pf on pf.plan_id = s.plan_id
join features f on f.id = pf.feature_id
where s.deleted_at is null
  and s.status in ('trialing', 'active', 'past_due')
  and s.start_date <= now()
  and (s.end_date is null or s.end_date > now());
alter view organization_features owner to vibe_owner;
grant select on organization_features to vibe_app, vibe_job;
comment on view organization_features is 'Features that an organization has at this moment, by its current subscription.';
comment on column organization_features.organization_id is 'Organization that has the feature.';
comment on column organization_features.feature_code is 'Code of the feature, as in features.code.';

create function organization_has_feature(p_feature_code text) returns boolean
  language sql stable
as $$
  select exists (
    select 1
    from organization_features
    where organization_id = app.current_tenant_id() and feature_code = p_feature_code)
$$;
alter function organization_has_feature(text) owner to vibe_owner;
revoke all on function organization_has_feature(text) from public;
grant execute on function organization_has_feature(text) to vibe_app;
comment on function organization_has_feature(text) is 'The feature flag: whether the organization of the request has the feature now.';

create view current_user_consents with (security_invoker = true) as
select distinct on (organization_id, user_id, purpose)
  organization_id, user_id, purpose, granted, recorded_at, source
from user_consents
order by organization_id, user_id, purpose, recorded_at desc, id;
alter view current_user_consents owner to vibe_owner;
grant select on current_user_consents to vibe_app, vibe_job;
comment on view current_user_consents is 'What each user agrees to now: the latest row of the history per purpose. Ask here before processing that needs consent.';
comment on column current_user_consents.organization_id is 'Organization of the user.';
comment on column current_user_consents.user_id is 'Whose consent it is.';
comment on column current_user_consents.purpose is 'terms, product_email or analytics.';
comment on column current_user_consents.granted is 'Whether the user agrees.';
comment on column current_user_consents.recorded_at is 'When the user decided.';
comment on column current_user_consents.source is 'Where the decision was taken.';

-- A materialized view cannot have row security; this one holds platform data only (C-20).
create materialized view plan_feature_matrix as
select p.id as plan_id, p.name as plan_name, p.billing_period, f.code as feature_code
from subscription_plans p
join plan_features pf on pf.plan_id = p.id
join features f on f.id = pf.feature_id;
alter materialized view plan_feature_matrix owner to vibe_owner;
create unique index plan_feature_matrix_key on plan_feature_matrix (plan_id, feature_code);
grant select on plan_feature_matrix to vibe_app, vibe_platform, vibe_job;
comment on materialized view plan_feature_matrix is 'Plans and their features side by side, for the price page; as of the last refresh.';
comment on column plan_feature_matrix.plan_id is 'Plan of the row.';
comment on column plan_feature_matrix.plan_name is 'Name of the plan.';
comment on column plan_feature_matrix.billing_period is 'Billing period of the plan.';
comment on column plan_feature_matrix.feature_code is 'Code of a feature that the plan includes.';
comment on index plan_feature_matrix_key is 'Allows a refresh that does not block readers.';

create function refresh_plan_feature_matrix() returns void
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  refresh materialized view concurrently plan_feature_matrix;
end
$$;
alter function refresh_plan_feature_matrix() owner to vibe_owner;
revoke all on function refresh_plan_feature_matrix() from public;
grant execute on function refresh_plan_feature_matrix() to vibe_platform, vibe_job;
comment on function refresh_plan_feature_matrix() is 'Brings plan_feature_matrix up to date; called after plans or features change.';
