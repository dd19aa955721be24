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
comment on column user_profiles.phone_enc is 'Phone number, encrypted by the application; not readable by the application role except through read_user_contact.';
comment on column user_profiles.address_enc is 'Postal address, encrypted by the application; readable through read_user_contact only.';
comment on column user_profiles.enc_key_id is 'Which key encrypted phone_enc and address_enc; needed for rotation, required as soon as one of them is set.';
comment on column user_profiles.created_at is 'When the profile was filled in first.';
comment on column user_profiles.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column user_profiles.deleted_at is 'Set when the profile is withdrawn; the row is removed 90 days later.';
comment on column user_profiles.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

comment on constraint user_profiles_organization_fk on user_profiles is 'keeps';
comment on constraint user_profiles_user_fk on user_profiles is 'is described by';

create trigger set_updated_at before update on user_profiles
  for each row execute function update_updated_at_column();
create trigger bump_version before update on user_profiles
  for each row execute function bump_version();
create trigger audit_user_profiles_changes after insert or update or delete on user_profiles
  for each row execute function log_audit_trail('display_name', 'avatar_url', 'job_title', 'bio', 'phone_enc', 'address_enc');

-- Profiles belong to their user, not to all colleagues; administrators may read them (C-53).
alter table user_profiles enable row level security;
alter table user_profiles force row level security;
create policy tenant_isolation_policy on user_profiles as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy own_rows on user_profiles for all to vibe_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));
create policy admin_read on user_profiles for select to vibe_app
  using ((select app.current_user_role()) in ('owner', 'admin'));

-- phone_enc and address_enc are left out on purpose: reading them is logged by read_user_contact (C-21).
grant insert, update on user_profiles to vibe_app;
grant select (id, organization_id, user_id, display_name, avatar_url, job_title, bio, timezone, locale, enc_key_id,
  created_at, updated_at, deleted_at, version) on user_profiles to vibe_app;
grant select, insert, update, delete on user_profiles to vibe_job;
grant select on user_profiles to vibe_definer;
