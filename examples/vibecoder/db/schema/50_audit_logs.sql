-- No foreign keys on purpose: the log outlives organization and actor, and a cascade into an append-only
-- table would make deleting an organization fail (C-47).
create table audit_logs (
  id uuid not null default gen_random_uuid() constraint audit_logs_pkey primary key,
  organization_id uuid not null,
  actor_id uuid,
  job_name text,
  action text not null
    constraint audit_logs_action_check check (action in ('INSERT', 'UPDATE', 'DELETE', 'EXPORT', 'ERASE', 'RESTORE')),
  entity_type text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  created_at timestamptz not null default clock_timestamp()
);
alter table audit_logs owner to vibe_owner;
comment on table audit_logs is 'Append-only log of changes: who, what, when, before and after, without personal data. Kept for 365 days.';
comment on column audit_logs.id is 'Key of the entry.';
comment on column audit_logs.organization_id is 'Organization of the changed row; a soft link, since the log outlives it (C-47).';
comment on column audit_logs.actor_id is 'User of the request that changed the row; NULL for work of the system.';
comment on column audit_logs.job_name is 'Job that changed the row (setting app.job_name), where no user did.';
comment on column audit_logs.action is 'What happened: INSERT, UPDATE, DELETE from triggers, EXPORT, ERASE, RESTORE from jobs.';
comment on column audit_logs.entity_type is 'Table of the changed row.';
comment on column audit_logs.entity_id is 'Id of the changed row.';
comment on column audit_logs.before is 'The row as it was, classified columns redacted; NULL for an insert.';
comment on column audit_logs.after is 'The row as it became, classified columns redacted; NULL for a delete.';
comment on column audit_logs.created_at is 'Moment of the change; several changes of one transaction differ in it.';

create index audit_logs_organization_created_idx on audit_logs (organization_id, created_at desc);
create index audit_logs_entity_idx on audit_logs (organization_id, entity_type, entity_id);
comment on index audit_logs_organization_created_idx is 'Reads the log of an organization, newest first.';
comment on index audit_logs_entity_idx is 'Reads the history of one row.';

-- The one exception is app.purge_audit_logs, which runs as vibe_definer and only on rows past retention.
create trigger audit_logs_append_only before update or delete on audit_logs
  for each row when (not (current_user = 'vibe_definer' and old.created_at < now() - interval '365 days'))
  execute function deny_change();
create trigger audit_logs_no_truncate before truncate on audit_logs
  for each statement execute function deny_change();

alter table audit_logs enable row level security;
alter table audit_logs force row level security;
create policy tenant_isolation_policy on audit_logs as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on audit_logs for all to vibe_app using (true) with check (true);

grant select on audit_logs to vibe_app;
grant select, insert on audit_logs to vibe_job;
grant select, insert, delete on audit_logs to vibe_definer;

create function app.purge_audit_logs(max_rows integer default 10000) returns integer
  language sql security definer
  set search_path = public, pg_temp
as $$
  with gone as (
    delete from audit_logs
    where ctid = any (array(
      select ctid from audit_logs where created_at < now() - interval '365 days' limit max_rows))
    returning 1
  )
  select count(*)::integer from gone
$$;
alter function app.purge_audit_logs(integer) owner to vibe_definer;
revoke all on function app.purge_audit_logs(integer) from public;
grant execute on function app.purge_audit_logs(integer) to vibe_job;
comment on function app.purge_audit_logs(integer) is 'Removes log entries older than 365 days, at most max_rows per call, and tells how many went. The trigger refuses to let anything younger go.';
