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

comment on constraint subscriptions_organization_fk on subscriptions is 'has';
comment on constraint subscriptions_plan_fk on subscriptions is 'type';
comment on constraint subscriptions_created_by_fk on subscriptions is 'orders';

create index subscriptions_organization_status_idx on subscriptions (organization_id, status);
create index subscriptions_plan_id_idx on subscriptions (plan_id);
create index subscriptions_created_by_id_idx on subscriptions (organization_id, created_by_id);
comment on index subscriptions_organization_status_idx is 'Finds the current subscription of an organization (organization_features).';
comment on index subscriptions_plan_id_idx is 'Serves the foreign key to the plan.';
comment on index subscriptions_created_by_id_idx is 'Serves the foreign key to the user who ordered.';

create trigger set_updated_at before update on subscriptions
  for each row execute function update_updated_at_column();
create trigger bump_version before update on subscriptions
  for each row execute function bump_version();
create trigger audit_subscriptions_changes after insert or update or delete on subscriptions
  for each row execute function log_audit_trail();

alter table subscriptions enable row level security;
alter table subscriptions force row level security;
create policy tenant_isolation_policy on subscriptions as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on subscriptions for all to vibe_app using (true) with check (true);

grant select, insert, update on subscriptions to vibe_app;
grant select, insert, update, delete on subscriptions to vibe_job;
