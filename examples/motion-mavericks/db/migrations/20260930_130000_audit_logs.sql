-- The audit log, partitioned by month (C-06, C-08), its row triggers on the four audited tables (C-02) and the ledger of exports (C-86).
-- Special procedures: on a database that runs in another month than October 2026, call app.ensure_audit_partition(current_date) in the same maintenance window: without the partition of the month every audited write fails. Down throws the log away; export it first.
-- Requirements: R-179, R-155 to R-160, R-249, R-254

-- up

-- The key of a partitioned table must contain the partition column, so id alone cannot be the key (C-06).
-- There is no DEFAULT partition: it would block the detaching and attaching of months (C-08).
create table audit_logs (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  actor_id uuid,
  job_name text,
  action text not null,
  entity_type text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  created_at timestamptz not null default now(),
  constraint audit_logs_pkey primary key (id, created_at),
  constraint audit_logs_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint audit_logs_actor_fk foreign key (actor_id) references users (id) on delete restrict,
  constraint audit_logs_action_check check (action in ('INSERT', 'UPDATE', 'DELETE', 'EXPORT', 'ERASE', 'RESTORE'))
) partition by range (created_at);
alter table audit_logs owner to mm_owner;
create index idx_audit_logs_entity_type on audit_logs (entity_type, created_at);
create index idx_audit_logs_entity_id on audit_logs (entity_id, created_at);
create index idx_audit_logs_tenant_created on audit_logs (tenant_id, created_at);
create index idx_audit_logs_actor on audit_logs (actor_id);
comment on table audit_logs is 'Append-only log of every change to projects, tasks, assets and share links; one partition for each month in UTC, dropped whole after 365 days.';
comment on column audit_logs.id is 'Id of the entry.';
comment on column audit_logs.tenant_id is 'Tenant of the changed row.';
comment on column audit_logs.actor_id is 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
comment on column audit_logs.job_name is 'Job that made the change, from the setting app.job_name; NULL inside requests.';
comment on column audit_logs.action is 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
comment on column audit_logs.entity_type is 'Table of the changed row.';
comment on column audit_logs.entity_id is 'Id of the changed row; not a foreign key, because the log outlives the row.';
comment on column audit_logs.before is 'The row before the change, secrets redacted; NULL for an insert.';
comment on column audit_logs.after is 'The row after the change, secrets redacted; NULL for a delete.';
comment on column audit_logs.created_at is 'Time of the transaction; decides the partition.';
comment on index idx_audit_logs_entity_type is 'The log of one kind of thing over time.';
comment on index idx_audit_logs_entity_id is 'The history of one row.';
comment on index idx_audit_logs_tenant_created is 'The log of a tenant over time; the tenant policy uses it.';
comment on index idx_audit_logs_actor is 'What one person did; serves the foreign key.';

-- Answers an open question of the design document: audit months go to cold storage before they are dropped (C-86, R-257).
create table audit_log_exports (
  id uuid not null default app.uuid_v7(),
  partition_name text not null,
  from_ts timestamptz not null,
  to_ts timestamptz not null,
  row_count bigint not null,
  location text not null,
  checksum text not null,
  exported_at timestamptz not null default now(),
  dropped_at timestamptz,
  constraint audit_log_exports_pkey primary key (id),
  constraint audit_log_exports_partition_key unique (partition_name),
  constraint audit_log_exports_range_check check (to_ts > from_ts),
  constraint audit_log_exports_row_count_check check (row_count >= 0),
  constraint audit_log_exports_checksum_check check (checksum ~ '^[0-9a-f]{64}$')
);
alter table audit_log_exports owner to mm_owner;
comment on table audit_log_exports is 'Ledger of audit months that were exported, and of those that were dropped afterwards. Kept for good; it names no person.';
comment on column audit_log_exports.id is 'Id of the export.';
comment on column audit_log_exports.partition_name is 'Partition that was exported, such as audit_logs_y2026m10.';
comment on column audit_log_exports.from_ts is 'Start of the month, inclusive, in UTC.';
comment on column audit_log_exports.to_ts is 'End of the month, exclusive, in UTC.';
comment on column audit_log_exports.row_count is 'Number of entries in the file; compared with the partition before it is dropped.';
comment on column audit_log_exports.location is 'Where the file lies, in storage within Australia.';
comment on column audit_log_exports.checksum is 'SHA-256 of the file, in hexadecimal.';
comment on column audit_log_exports.exported_at is 'When the file was written and verified.';
comment on column audit_log_exports.dropped_at is 'When the partition was dropped; NULL while the month is still online.';

-- Column names given to the trigger are redacted, in a way that still shows that they changed (C-91).
create function log_audit_trail() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
declare
  v_before jsonb;
  v_after jsonb;
  v_changed boolean;
  v_column text;
begin
  if tg_op <> 'INSERT' then
    v_before := to_jsonb(old);
  end if;
  if tg_op <> 'DELETE' then
    v_after := to_jsonb(new);
  end if;
  for i in 0 .. tg_nargs - 1 loop
    v_column := tg_argv[i];
    v_changed := tg_op = 'UPDATE' and v_before -> v_column <> v_after -> v_column;
    if v_before ->> v_column is not null then
      v_before := jsonb_set(v_before, array[v_column], '"[redacted]"');
    end if;
    if v_after ->> v_column is not null then
      v_after := jsonb_set(v_after, array[v_column],
                           case when v_changed then '"[redacted, changed]"' else '"[redacted]"' end::jsonb);
    end if;
  end loop;
  insert into audit_logs (tenant_id, actor_id, job_name, action, entity_type, entity_id, before, after)
  values (
    (coalesce(v_after, v_before) ->> 'tenant_id')::uuid,
    app.current_user_id(),
    nullif(current_setting('app.job_name', true), ''),
    tg_op,
    tg_table_name,
    (coalesce(v_after, v_before) ->> 'id')::uuid,
    v_before,
    v_after);
  return null;
end
$$;
alter function log_audit_trail() owner to mm_definer;
revoke execute on function log_audit_trail() from public;
comment on function log_audit_trail() is 'Trigger: writes one audit entry for each changed row. Row triggers, because event triggers only see DDL (C-02).';

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

create trigger audit_logs_append_only before update or delete on audit_logs for each row execute function deny_change();
create trigger audit_logs_no_truncate before truncate on audit_logs for each statement execute function deny_change();
create trigger audit_projects_changes after insert or update or delete on projects for each row execute function log_audit_trail();
create trigger audit_tasks_changes after insert or update or delete on tasks for each row execute function log_audit_trail();
create trigger audit_assets_changes after insert or update or delete on assets for each row execute function log_audit_trail();
create trigger audit_share_links_changes after insert or update or delete on share_links for each row execute function log_audit_trail('hashed_token', 'passcode_hash');

alter table audit_logs enable row level security;
alter table audit_logs force row level security;
create policy tenant_isolation on audit_logs as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on audit_logs for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table audit_log_exports enable row level security;
alter table audit_log_exports force row level security;

grant select on audit_logs to mm_app;
grant select, insert on audit_logs to mm_job;
grant select, insert on audit_logs to mm_definer;
grant select, insert, update on audit_log_exports to mm_job;
grant select on audit_log_exports to mm_definer;

select app.ensure_audit_partition('2026-10-01');
select app.ensure_audit_partition('2026-11-01');
select app.ensure_audit_partition('2026-12-01');

-- down

drop trigger audit_share_links_changes on share_links;
drop trigger audit_assets_changes on assets;
drop trigger audit_tasks_changes on tasks;
drop trigger audit_projects_changes on projects;
drop function app.ensure_audit_partition(date);
drop function log_audit_trail();
drop table audit_log_exports;
drop table audit_logs;
