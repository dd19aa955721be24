-- Description: Requests for export and erasure, with deadline and evidence. They outlive the account, hence
--   no foreign key to it (C-44).
-- Special procedures: none.

-- user_id is no foreign key: the request and its evidence must outlive the account that it erases (C-44).
create table data_subject_requests (
  id uuid not null default gen_random_uuid() constraint data_subject_requests_pkey primary key,
  organization_id uuid not null constraint data_subject_requests_organization_fk references organizations (id) on delete cascade,
  user_id uuid not null,
  kind text not null constraint data_subject_requests_kind_check check (kind in ('export', 'erasure')),
  status text not null default 'requested'
    constraint data_subject_requests_status_check check (status in ('requested', 'running', 'completed', 'rejected')),
  due_at timestamptz not null default now() + interval '30 days',
  completed_at timestamptz,
  evidence_checksum text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint data_subject_requests_done_check check ((status = 'completed') = (completed_at is not null))
);
alter table data_subject_requests owner to vibe_owner;
comment on table data_subject_requests is 'Requests of users for an export or for the erasure of their data, with deadline and evidence.';
comment on column data_subject_requests.id is 'Key of the request.';
comment on column data_subject_requests.organization_id is 'Organization of the account.';
comment on column data_subject_requests.user_id is 'Account that asks; a soft link, which stays when the account is gone.';
comment on column data_subject_requests.kind is 'export or erasure.';
comment on column data_subject_requests.status is 'requested, running, completed or rejected.';
comment on column data_subject_requests.due_at is 'Until when it has to be answered, 30 days unless agreed otherwise.';
comment on column data_subject_requests.completed_at is 'When it was fulfilled; set exactly for completed requests.';
comment on column data_subject_requests.evidence_checksum is 'SHA-256 of the exported document or of the erasure report.';
comment on column data_subject_requests.created_at is 'When the user asked.';
comment on column data_subject_requests.updated_at is 'Last change of the row, kept by trigger set_updated_at.';

create index data_subject_requests_organization_status_idx on data_subject_requests (organization_id, status);

create trigger set_updated_at before update on data_subject_requests
  for each row execute function update_updated_at_column();

alter table data_subject_requests enable row level security;
alter table data_subject_requests force row level security;
create policy tenant_isolation_policy on data_subject_requests as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy own_rows on data_subject_requests for all to vibe_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));
create policy admin_read on data_subject_requests for select to vibe_app
  using ((select app.current_user_role()) in ('owner', 'admin'));

-- The user asks; only the job moves a request on.
grant select, insert on data_subject_requests to vibe_app;
grant select, insert, update, delete on data_subject_requests to vibe_job;
