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
