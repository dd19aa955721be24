-- Month limits are UTC. Called for the coming months by a job, at least three ahead (C-08, R-249).
-- Policies of the parent do not hold for direct access to a partition, and neither does its truncate trigger (C-07).
create function app.ensure_audit_partition(p_month date) returns text
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
declare
  v_start timestamp := date_trunc('month', p_month::timestamp);
  v_name text := 'audit_logs_y' || to_char(v_start, 'YYYY') || 'm' || to_char(v_start, 'MM');
  v_column record;
begin
  if to_regclass('public.' || v_name) is not null then
    return v_name;
  end if;
  execute format('create table public.%I partition of public.audit_logs for values from (%L) to (%L)',
                 v_name, v_start at time zone 'UTC', (v_start + interval '1 month') at time zone 'UTC');
  execute format('alter table public.%I enable row level security', v_name);
  execute format('alter table public.%I force row level security', v_name);
  execute format('create trigger audit_logs_no_truncate before truncate on public.%I for each statement execute function public.deny_change()', v_name);
  execute format('comment on table public.%I is %L', v_name,
                 'Audit entries of ' || to_char(v_start, 'YYYY-MM') || ' (UTC). Read through audit_logs; nobody has a grant on the month itself.');
  for v_column in
    select a.attname, col_description(a.attrelid, a.attnum) as description
      from pg_attribute a
     where a.attrelid = 'public.audit_logs'::regclass and a.attnum > 0 and not a.attisdropped
     order by a.attnum
  loop
    execute format('comment on column public.%I.%I is %L', v_name, v_column.attname, v_column.description);
  end loop;
  return v_name;
end
$$;
alter function app.ensure_audit_partition(date) owner to mm_owner;
revoke execute on function app.ensure_audit_partition(date) from public;
grant execute on function app.ensure_audit_partition(date) to mm_job;
comment on function app.ensure_audit_partition(date) is 'Name of the audit partition of a month, created with its own protection and comments if it is missing.';

create function app.audit_month_is_exported(p_month date) returns boolean
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select exists (
      select 1
        from audit_log_exports e
       where e.partition_name = 'audit_logs_y' || to_char(p_month, 'YYYY') || 'm' || to_char(p_month, 'MM')
         and e.from_ts = date_trunc('month', p_month::timestamp) at time zone 'UTC'
         and e.to_ts = (date_trunc('month', p_month::timestamp) + interval '1 month') at time zone 'UTC'
         and e.row_count = (select count(*) from audit_logs a where a.created_at >= e.from_ts and a.created_at < e.to_ts))
  $$;
alter function app.audit_month_is_exported(date) owner to mm_definer;
revoke execute on function app.audit_month_is_exported(date) from public;
grant execute on function app.audit_month_is_exported(date) to mm_job, mm_owner;
comment on function app.audit_month_is_exported(date) is 'Whether the ledger holds an export of the month with exactly as many entries as the month has.';

-- An append-only log cannot be purged by DELETE; months leave whole (C-46, R-160).
create function app.drop_audit_partition(p_month date) returns text
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
declare
  v_start timestamp := date_trunc('month', p_month::timestamp);
  v_name text := 'audit_logs_y' || to_char(v_start, 'YYYY') || 'm' || to_char(v_start, 'MM');
begin
  if (v_start + interval '1 month') at time zone 'UTC' > now() - interval '365 days' then
    raise exception 'audit month % has entries younger than 365 days', v_name using errcode = '42501';
  end if;
  if not app.audit_month_is_exported(p_month) then
    raise exception 'audit month % has no complete export', v_name using errcode = '42501';
  end if;
  execute format('alter table public.audit_logs detach partition public.%I', v_name);
  execute format('drop table public.%I', v_name);
  return v_name;
end
$$;
alter function app.drop_audit_partition(date) owner to mm_owner;
revoke execute on function app.drop_audit_partition(date) from public;
grant execute on function app.drop_audit_partition(date) to mm_job;
comment on function app.drop_audit_partition(date) is 'Removes an audit month that is older than 365 days and exported; refuses any other.';

create function app.expire_share_links() returns integer
  language sql
  set search_path = public, pg_temp
  as $$
    with ended as (
      update share_links set status = 'expired' where status = 'active' and expires_at <= now() returning id)
    select count(*)::integer from ended
  $$;
alter function app.expire_share_links() owner to mm_owner;
revoke execute on function app.expire_share_links() from public;
grant execute on function app.expire_share_links() to mm_job;
comment on function app.expire_share_links() is 'Marks the links that have run out and returns how many they were (third part of C-03).';

create function app.purge_retention(
    p_as_of timestamptz default now(),
    p_dry_run boolean default false,
    p_batch integer default 10000)
  returns jsonb
  language plpgsql
  set search_path = public, pg_temp
  as $$
declare
  v_started timestamptz := clock_timestamp();
  v_counts jsonb := '{}';
  v_rule record;
  v_count bigint;
begin
  if p_as_of > now() then
    raise exception 'retention cannot be judged from a time in the future' using errcode = '22023';
  end if;
  -- Children before parents, so that the counts name what a cascade would hide.
  for v_rule in
    select *
      from (values
        ('share_links', 'ended_at < $1 - interval ''90 days'''),
        ('notifications', 'created_at < $1 - interval ''180 days'''),
        ('comments', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('tasks', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('assets', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('milestones', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('projects', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('webhook_events', 'processed_at < $1 - interval ''90 days'' or status = ''dead'' and updated_at < $1 - interval ''365 days'''),
        ('job_runs', 'completed_at < $1 - interval ''365 days''')
      ) as rule (table_name, condition)
  loop
    if p_dry_run then
      execute format('select count(*) from public.%I where %s', v_rule.table_name, v_rule.condition)
         into v_count using p_as_of;
    else
      execute format('delete from public.%1$I where id in (select id from public.%1$I where %2$s limit $2)',
                     v_rule.table_name, v_rule.condition)
        using p_as_of, p_batch;
      get diagnostics v_count = row_count;
    end if;
    v_counts := v_counts || jsonb_build_object(v_rule.table_name, v_count);
  end loop;
  insert into job_runs (job_name, started_at, completed_at, result, metadata)
  values ('purge_retention', v_started, clock_timestamp(), 'succeeded',
          jsonb_build_object('as_of', p_as_of, 'dry_run', p_dry_run, 'batch', p_batch, 'rows', v_counts));
  return v_counts;
end
$$;
alter function app.purge_retention(timestamptz, boolean, integer) owner to mm_owner;
revoke execute on function app.purge_retention(timestamptz, boolean, integer) from public;
grant execute on function app.purge_retention(timestamptz, boolean, integer) to mm_job;
comment on function app.purge_retention(timestamptz, boolean, integer) is 'Deletes what has outlived its retention, at most one batch of each table, and writes a row into job_runs; call again until all counts are 0. A dry run only counts.';
