-- Description: What users tell about themselves, at most one row per user. Phone and address are stored
--   encrypted.
-- Special procedures: none.

create table user_profiles (
  id uuid not null default gen_random_uuid() constraint user_profiles_pkey primary key,
  organization_id uuid not null constraint user_profiles_organization_fk references organizations (id) on delete cascade,
  user_id uuid not null,
  display_name text constraint user_profiles_display_name_check check (display_name !~ '[<>[:cntrl:]]'),
  avatar_url text constraint user_profiles_avatar_url_check check (avatar_url ~ '^https://'),
  job_title text,
  bio text,
  timezone text not null default 'UTC',
  locale text not null default 'en',
  phone_enc bytea,
  address_enc bytea,
  enc_key_id text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  -- One profile per user. The tenant column in the key keeps a duplicate from telling about another tenant (C-49).
  constraint user_profiles_user_key unique (organization_id, user_id),
  constraint user_profiles_user_fk foreign key (organization_id, user_id)
    references users (organization_id, id) on delete cascade,
  constraint user_profiles_enc_check check ((phone_enc is null and address_enc is null) or enc_key_id is not null)
);
alter table user_profiles owner to vibe_owner;
comment on table user_profiles is 'What a user tells about himself or herself, at most one row per user; nothing that is needed to log in.';
comment on column user_profiles.id is 'Key of the row.';
comment on column user_profiles.organization_id is 'Organization of the account, always that of the user.';
comment on column user_profiles.user_id is 'The account that the profile describes.';
comment on column user_profiles.display_name is 'Name that the user prefers to be shown; users.name where it is missing.';
comment on column user_profiles.avatar_url is 'Address of the picture, https only.';
comment on column user_profiles.job_title is 'Position in the organization, as the user writes it.';
comment on column user_profiles.bio is 'A few words about the user, free text.';
comment on column user_profiles.timezone is 'IANA name of the zone in which times are shown; stored times stay UTC.';
comment on column user_profiles.locale is 'Language tag for texts and formats.';
comment on column user_profiles.phone_enc is 'Phone number, encrypted by the application.';
comment on column user_profiles.address_enc is 'Postal address, encrypted by the application.';
comment on column user_profiles.enc_key_id is 'Which key encrypted phone_enc and address_enc; needed for rotation, required as soon as one of them is set.';
comment on column user_profiles.created_at is 'When the profile was filled in first.';
comment on column user_profiles.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column user_profiles.deleted_at is 'Set when the profile is withdrawn; the row is removed 90 days later.';
comment on column user_profiles.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

create trigger set_updated_at before update on user_profiles
  for each row execute function update_updated_at_column();
create trigger bump_version before update on user_profiles
  for each row execute function bump_version();

-- Profiles belong to their user, not to all colleagues; administrators may read them (C-53).
alter table user_profiles enable row level security;
alter table user_profiles force row level security;
create policy tenant_isolation_policy on user_profiles as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));

grant select, insert, update, delete on user_profiles to vibe_job;

create policy tenant_member_access on user_profiles for all to vibe_app using (true) with check (true);

grant select, insert, update on user_profiles to vibe_app;
