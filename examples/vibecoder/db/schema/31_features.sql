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

alter table features enable row level security;
alter table features force row level security;
create policy platform_read on features for select to vibe_app, vibe_platform, vibe_owner using (true);
create policy platform_write on features for all to vibe_platform using (true) with check (true);

grant select on features to vibe_app, vibe_job;
grant select, insert, update, delete on features to vibe_platform;
