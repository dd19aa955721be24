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
comment on column subscription_plans.billing_period is 'How often the price is charged: monthly or yearly.';
comment on column subscription_plans.is_active is 'False for plans that are no longer sold; running subscriptions keep them.';
comment on column subscription_plans.created_at is 'When the plan was added.';
comment on column subscription_plans.updated_at is 'Last change of the row, kept by trigger set_updated_at.';

create trigger set_updated_at before update on subscription_plans
  for each row execute function update_updated_at_column();

alter table subscription_plans enable row level security;
alter table subscription_plans force row level security;
-- vibe_owner is named because plan_feature_matrix is refreshed with its rights, and FORCE applies to it.
create policy platform_read on subscription_plans for select to vibe_app, vibe_platform, vibe_owner using (true);
create policy platform_write on subscription_plans for all to vibe_platform using (true) with check (true);

grant select on subscription_plans to vibe_app, vibe_job;
grant select, insert, update, delete on subscription_plans to vibe_platform;
