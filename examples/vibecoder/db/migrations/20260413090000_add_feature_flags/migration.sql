-- Description: Which features an organization has now, the feature flag call, and the matrix of plans and
--   features.
-- Special procedures: none.

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
