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

comment on constraint plan_features_plan_fk on plan_features is 'includes';
comment on constraint plan_features_feature_fk on plan_features is 'is part of';

create index plan_features_feature_id_idx on plan_features (feature_id);
comment on index plan_features_feature_id_idx is 'Finds the plans that include a feature, and serves the foreign key.';

create trigger set_updated_at before update on plan_features
  for each row execute function update_updated_at_column();

alter table plan_features enable row level security;
alter table plan_features force row level security;
create policy platform_read on plan_features for select to vibe_app, vibe_platform, vibe_owner using (true);
create policy platform_write on plan_features for all to vibe_platform using (true) with check (true);

grant select on plan_features to vibe_app, vibe_job;
grant select, insert, update, delete on plan_features to vibe_platform;
