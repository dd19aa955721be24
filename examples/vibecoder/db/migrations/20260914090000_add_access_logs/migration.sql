-- Description: A log of who read classified data, partitioned by month. Encrypted contact data is now read
--   through read_user_contact only, which writes the log (C-21).
-- Special procedures: schedule app.ensure_access_log_partition for the next three months before the last
--   partition is reached (C-08). Deploy the release that calls read_user_contact before this migration.

set local lock_timeout = '5s';

-- Who read classified data. PostgreSQL has no trigger on reading (C-21), so read_user_contact writes here.
-- Partitioned by month, because a log leaves by dropping its old months. The key must hold the partition
-- column; there is no default partition, it would stand in the way of attaching and detaching (C-08).
create table access_logs (
  id uuid not null default gen_random_uuid(),
  organization_id uuid not null,
  actor_id uuid default app.current_user_id(),
  entity_type text not null,
  entity_id uuid not null,
  fields text[] not null constraint access_logs_fields_check check (cardinality(fields) > 0),
  reason text,
  created_at timestamptz not null default clock_timestamp(),
  constraint access_logs_pkey primary key (id, created_at)
) partition by range (created_at);
alter table access_logs owner to vibe_owner;
comment on table access_logs is 'Append-only log of reads of classified data, one partition per month in UTC. Kept for 365 days.';
comment on column access_logs.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs.entity_type is 'Table of the row that was read.';
comment on column access_logs.entity_id is 'Id of the row that was read.';
comment on column access_logs.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs.created_at is 'When they were read; decides the partition.';

create index access_logs_entity_idx on access_logs (organization_id, entity_type, entity_id, created_at desc);

create trigger access_logs_append_only before update or delete on access_logs
  for each row execute function deny_change();
create trigger access_logs_no_truncate before truncate on access_logs
  for each statement execute function deny_change();

alter table access_logs enable row level security;
alter table access_logs force row level security;
create policy tenant_isolation_policy on access_logs as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on access_logs for all to vibe_app using (true) with check (true);

grant select, insert on access_logs to vibe_app;
grant select, insert on access_logs to vibe_job;
grant insert on access_logs to vibe_definer;

create function app.ensure_access_log_partition(p_month date) returns text
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
declare
  first_day date := make_date(extract(year from p_month)::int, extract(month from p_month)::int, 1);
  next_day date := (first_day + interval '1 month')::date;
  partition text := 'access_logs_' || to_char(first_day, 'YYYY_MM');
  col record;
begin
  if to_regclass('public.' || partition) is not null then
    return partition;
  end if;
  execute format('create table public.%I partition of public.access_logs for values from (%L) to (%L)',
    partition, to_char(first_day, 'YYYY-MM-DD 00:00:00+00'), to_char(next_day, 'YYYY-MM-DD 00:00:00+00'));
  execute format('comment on table public.%I is %L', partition, 'Reads of classified data in ' || to_char(first_day, 'YYYY-MM') || ', UTC.');
  for col in
    select a.attname, col_description(a.attrelid, a.attnum) as description
    from pg_attribute a
    where a.attrelid = 'public.access_logs'::regclass and a.attnum > 0 and not a.attisdropped
  loop
    execute format('comment on column public.%I.%I is %L', partition, col.attname, col.description);
  end loop;
  -- What the parent has, a partition does not get by itself: its own row security and truncate guard (C-07).
  execute format('alter table public.%I enable row level security', partition);
  execute format('alter table public.%I force row level security', partition);
  execute format('create trigger access_logs_no_truncate before truncate on public.%I for each statement execute function public.deny_change()', partition);
  return partition;
end
$$;
alter function app.ensure_access_log_partition(date) owner to vibe_owner;
revoke all on function app.ensure_access_log_partition(date) from public;
grant execute on function app.ensure_access_log_partition(date) to vibe_job;
comment on function app.ensure_access_log_partition(date) is 'Makes sure that the partition of a month exists, protected like the others, and returns its name. The job calls it for the next three months.';

create table access_logs_2026_10 partition of access_logs
  for values from ('2026-10-01 00:00:00+00') to ('2026-11-01 00:00:00+00');
alter table access_logs_2026_10 owner to vibe_owner;
alter table access_logs_2026_10 enable row level security;
alter table access_logs_2026_10 force row level security;
create trigger access_logs_no_truncate before truncate on access_logs_2026_10
  for each statement execute function deny_change();
comment on table access_logs_2026_10 is 'Reads of classified data in 2026-10, UTC.';
comment on column access_logs_2026_10.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs_2026_10.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs_2026_10.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs_2026_10.entity_type is 'Table of the row that was read.';
comment on column access_logs_2026_10.entity_id is 'Id of the row that was read.';
comment on column access_logs_2026_10.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs_2026_10.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs_2026_10.created_at is 'When they were read; decides the partition.';

create table access_logs_2026_11 partition of access_logs
  for values from ('2026-11-01 00:00:00+00') to ('2026-12-01 00:00:00+00');
alter table access_logs_2026_11 owner to vibe_owner;
alter table access_logs_2026_11 enable row level security;
alter table access_logs_2026_11 force row level security;
create trigger access_logs_no_truncate before truncate on access_logs_2026_11
  for each statement execute function deny_change();
comment on table access_logs_2026_11 is 'Reads of classified data in 2026-11, UTC.';
comment on column access_logs_2026_11.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs_2026_11.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs_2026_11.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs_2026_11.entity_type is 'Table of the row that was read.';
comment on column access_logs_2026_11.entity_id is 'Id of the row that was read.';
comment on column access_logs_2026_11.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs_2026_11.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs_2026_11.created_at is 'When they were read; decides the partition.';

create table access_logs_2026_12 partition of access_logs
  for values from ('2026-12-01 00:00:00+00') to ('2027-01-01 00:00:00+00');
alter table access_logs_2026_12 owner to vibe_owner;
alter table access_logs_2026_12 enable row level security;
alter table access_logs_2026_12 force row level security;
create trigger access_logs_no_truncate before truncate on access_logs_2026_12
  for each statement execute function deny_change();
comment on table access_logs_2026_12 is 'Reads of classified data in 2026-12, UTC.';
comment on column access_logs_2026_12.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs_2026_12.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs_2026_12.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs_2026_12.entity_type is 'Table of the row that was read.';
comment on column access_logs_2026_12.entity_id is 'Id of the row that was read.';
comment on column access_logs_2026_12.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs_2026_12.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs_2026_12.created_at is 'When they were read; decides the partition.';

create table access_logs_2027_01 partition of access_logs
  for values from ('2027-01-01 00:00:00+00') to ('2027-02-01 00:00:00+00');
alter table access_logs_2027_01 owner to vibe_owner;
alter table access_logs_2027_01 enable row level security;
alter table access_logs_2027_01 force row level security;
create trigger access_logs_no_truncate before truncate on access_logs_2027_01
  for each statement execute function deny_change();
comment on table access_logs_2027_01 is 'Reads of classified data in 2027-01, UTC.';
comment on column access_logs_2027_01.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs_2027_01.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs_2027_01.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs_2027_01.entity_type is 'Table of the row that was read.';
comment on column access_logs_2027_01.entity_id is 'Id of the row that was read.';
comment on column access_logs_2027_01.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs_2027_01.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs_2027_01.created_at is 'When they were read; decides the partition.';

create table access_logs_2027_02 partition of access_logs
  for values from ('2027-02-01 00:00:00+00') to ('2027-03-01 00:00:00+00');
alter table access_logs_2027_02 owner to vibe_owner;
alter table access_logs_2027_02 enable row level security;
alter table access_logs_2027_02 force row level security;
create trigger access_logs_no_truncate before truncate on access_logs_2027_02
  for each statement execute function deny_change();
comment on table access_logs_2027_02 is 'Reads of classified data in 2027-02, UTC.';
comment on column access_logs_2027_02.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs_2027_02.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs_2027_02.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs_2027_02.entity_type is 'Table of the row that was read.';
comment on column access_logs_2027_02.entity_id is 'Id of the row that was read.';
comment on column access_logs_2027_02.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs_2027_02.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs_2027_02.created_at is 'When they were read; decides the partition.';

create table access_logs_2027_03 partition of access_logs
  for values from ('2027-03-01 00:00:00+00') to ('2027-04-01 00:00:00+00');
alter table access_logs_2027_03 owner to vibe_owner;
alter table access_logs_2027_03 enable row level security;
alter table access_logs_2027_03 force row level security;
create trigger access_logs_no_truncate before truncate on access_logs_2027_03
  for each statement execute function deny_change();
comment on table access_logs_2027_03 is 'Reads of classified data in 2027-03, UTC.';
comment on column access_logs_2027_03.id is 'Identifies the entry together with created_at, which the partition key demands.';
comment on column access_logs_2027_03.organization_id is 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
comment on column access_logs_2027_03.actor_id is 'User who read; NULL for work of the system.';
comment on column access_logs_2027_03.entity_type is 'Table of the row that was read.';
comment on column access_logs_2027_03.entity_id is 'Id of the row that was read.';
comment on column access_logs_2027_03.fields is 'Names of the columns that were read, at least one.';
comment on column access_logs_2027_03.reason is 'Why they were read, as the reader stated it.';
comment on column access_logs_2027_03.created_at is 'When they were read; decides the partition.';

grant select on user_profiles to vibe_definer;

create function read_user_contact(p_user_id uuid, p_reason text)
  returns table (phone_enc bytea, address_enc bytea, enc_key_id text)
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  if p_user_id is distinct from app.current_user_id()
     and coalesce(app.current_user_role(), '') not in ('owner', 'admin') then
    raise exception 'contact data is readable by its owner and by administrators' using errcode = '42501';
  end if;
  return query
    with found as (
      select p.id, p.organization_id, p.phone_enc, p.address_enc, p.enc_key_id
      from user_profiles p
      where p.organization_id = app.current_tenant_id() and p.user_id = p_user_id and p.deleted_at is null
    ), logged as (
      insert into access_logs (organization_id, actor_id, entity_type, entity_id, fields, reason)
      select f.organization_id, app.current_user_id(), 'user_profiles', f.id, '{phone_enc,address_enc}', p_reason
      from found f
    )
    select f.phone_enc, f.address_enc, f.enc_key_id from found f;
end
$$;
alter function read_user_contact(uuid, text) owner to vibe_definer;
revoke all on function read_user_contact(uuid, text) from public;
grant execute on function read_user_contact(uuid, text) to vibe_app;
comment on function read_user_contact(uuid, text) is 'Encrypted phone and address of a user of the own organization, for that user and for administrators. Each read is logged in the same transaction: no log entry, no data.';

revoke select on user_profiles from vibe_app;
grant select (id, organization_id, user_id, display_name, avatar_url, job_title, bio, timezone, locale, enc_key_id,
  created_at, updated_at, deleted_at, version) on user_profiles to vibe_app;
comment on column user_profiles.phone_enc is 'Phone number, encrypted by the application; not readable by the application role except through read_user_contact.';
comment on column user_profiles.address_enc is 'Postal address, encrypted by the application; readable through read_user_contact only.';
