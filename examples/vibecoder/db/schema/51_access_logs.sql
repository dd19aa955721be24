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
comment on index access_logs_entity_idx is 'Answers who has read the data of a person, newest first.';

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
