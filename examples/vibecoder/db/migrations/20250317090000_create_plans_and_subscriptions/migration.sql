-- Description: Plans, features, the link between them, and the subscriptions of organizations; two current
--   subscriptions of one organization cannot overlap.
-- Special procedures: none.

-- The exclusion constraint of subscriptions compares a uuid inside a GiST index, which needs btree_gist.
create extension if not exists btree_gist;

-- The only enum of this schema. It sits on a platform table, where no tenant policy stops the planner from
-- using its operators; every status of a tenant table is text with a CHECK for that reason (C-27).
create type billing_period as enum ('monthly');

alter type billing_period owner to vibe_owner;
comment on type billing_period is 'How often a plan is charged.';

-- Platform level: no organization_id, by decision (C-60).
create table subscription_plans (
  id uuid not null default gen_random_uuid() constraint subscription_plans_pkey primary key,
  name text not null constraint subscription_plans_name_check check (length(btrim(name)) between 1 and 100),
  description text,
  price numeric(12, 2) not null constraint subscription_plans_price_check check (price >= 0),
  currency text not null default 'USD' constraint subscription_plans_currency_check check (currency ~ '^[A-Z]{3}$'),
  billing_period billing_period not null,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subscription_plans_name_period_key unique (name, billing_period)
);
alter table subscription_plans owner to vibe_owner;
comment on table subscription_plans is 'Plans on offer, the same for every organization; tenants read them, the platform role keeps them.';
comment on column subscription_plans.id is 'Key of the plan.';
comment on column subscription_plans.name is 'Name under which the plan is sold; unique per billing period.';
comment on column subscription_plans.description is 'What the plan is for, as shown on the price page.';
comment on column subscription_plans.price is 'Price of one billing period, without tax, never negative.';
comment on column subscription_plans.currency is 'Currency of the price, three letters as in ISO 4217.';
comment on column subscription_plans.billing_period is 'How often the price is charged.';
comment on column subscription_plans.is_active is 'False for plans that are no longer sold; running subscriptions keep them.';
comment on column subscription_plans.created_at is 'When the plan was added.';
comment on column subscription_plans.updated_at is 'Last change of the row, kept by trigger set_updated_at.';

create trigger set_updated_at before update on subscription_plans
  for each row execute function update_updated_at_column();

grant select on subscription_plans to vibe_app, vibe_job;

create table features (
  id uuid not null default gen_random_uuid() constraint features_pkey primary key,
  name text not null constraint features_name_check check (length(btrim(name)) between 1 and 100),
  description text,
  code text not null constraint features_code_check check (code ~ '^[a-z][a-z0-9_.-]{1,62}$'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint features_code_key unique (code)
);
alter table features owner to vibe_owner;
comment on table features is 'Features of the platform that a plan may include; their codes are the feature flags of the application.';
comment on column features.id is 'Key of the feature.';
comment on column features.name is 'Name of the feature on the price page.';
comment on column features.description is 'What the feature does, one sentence.';
comment on column features.code is 'Stable code that the application asks for, such as export.csv; unique.';
comment on column features.created_at is 'When the feature was added.';
comment on column features.updated_at is 'Last change of the row, kept by trigger set_updated_at.';

create trigger set_updated_at before update on features
  for each row execute function update_updated_at_column();

grant select on features to vibe_app, vibe_job;

-- Many-to-many, as the text of the guide says; its diagram draws one-to-many (C-59). A bare link, yet with
-- the id and the timestamps that the guide asks of every table (C-61).
create table plan_features (
  id uuid not null default gen_random_uuid() constraint plan_features_pkey primary key,
  plan_id uuid not null constraint plan_features_plan_fk references subscription_plans (id) on delete cascade,
  feature_id uuid not null constraint plan_features_feature_fk references features (id) on delete cascade,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint plan_features_plan_feature_key unique (plan_id, feature_id)
);
alter table plan_features owner to vibe_owner;
comment on table plan_features is 'Which features a plan includes; a pair occurs once.';
comment on column plan_features.id is 'Key of the link.';
comment on column plan_features.plan_id is 'The plan that includes the feature.';
comment on column plan_features.feature_id is 'The feature that is included.';
comment on column plan_features.created_at is 'When the feature joined the plan.';
comment on column plan_features.updated_at is 'Last change of the row, kept by trigger set_updated_at.';

create index plan_features_feature_id_idx on plan_features (feature_id);

create trigger set_updated_at before update on plan_features
  for each row execute function update_updated_at_column();

grant select on plan_features to vibe_app, vibe_job;

create table subscriptions (
  id uuid not null default gen_random_uuid() constraint subscriptions_pkey primary key,
  organization_id uuid not null constraint subscriptions_organization_fk references organizations (id) on delete cascade,
  plan_id uuid not null constraint subscriptions_plan_fk references subscription_plans (id) on delete restrict,
  status text not null default 'trialing'
    constraint subscriptions_status_check check (status in ('trialing', 'active', 'past_due', 'canceled', 'expired')),
  start_date timestamptz not null default now(),
  end_date timestamptz,
  created_by_id uuid default app.current_user_id(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  constraint subscriptions_period_check check (end_date is null or end_date > start_date),
  constraint subscriptions_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id),
  constraint subscriptions_no_overlap exclude using gist (organization_id with =, tstzrange(start_date, end_date) with &&)
    where (status in ('trialing', 'active', 'past_due') and deleted_at is null)
);
alter table subscriptions owner to vibe_owner;
comment on table subscriptions is 'Which plan an organization has had, and when; current periods of one organization never overlap.';
comment on column subscriptions.id is 'Key of the subscription.';
comment on column subscriptions.organization_id is 'Organization that subscribes.';
comment on column subscriptions.plan_id is 'Plan of the period; a plan in use cannot be deleted.';
comment on column subscriptions.status is 'trialing, active and past_due give the features of the plan; canceled and expired do not.';
comment on column subscriptions.start_date is 'First moment of the period.';
comment on column subscriptions.end_date is 'First moment after the period, NULL while it is open; always later than start_date.';
comment on column subscriptions.created_by_id is 'Who ordered it; NULL when the billing job did.';
comment on column subscriptions.created_at is 'When the row was stored.';
comment on column subscriptions.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column subscriptions.deleted_at is 'Set for rows booked by mistake; kept for 7 years like every billing record.';
comment on column subscriptions.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

create index subscriptions_organization_status_idx on subscriptions (organization_id, status);
create index subscriptions_plan_id_idx on subscriptions (plan_id);
create index subscriptions_created_by_id_idx on subscriptions (organization_id, created_by_id);

create trigger set_updated_at before update on subscriptions
  for each row execute function update_updated_at_column();
create trigger bump_version before update on subscriptions
  for each row execute function bump_version();

alter table subscriptions enable row level security;
alter table subscriptions force row level security;
create policy tenant_isolation_policy on subscriptions as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on subscriptions for all to vibe_app using (true) with check (true);

grant select, insert, update on subscriptions to vibe_app;
grant select, insert, update, delete on subscriptions to vibe_job;
