-- No SQL statement can prove where a disk stands. What can be kept is dated, checksummed evidence (C-85).
create table residency_evidence (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  generated_at timestamptz not null default now(),
  report_url text not null,
  checksum text not null,
  details jsonb not null default '{}',
  created_at timestamptz not null default now(),
  constraint residency_evidence_pkey primary key (id),
  constraint residency_evidence_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint residency_evidence_report_url_check check (report_url ~ '^https://'),
  constraint residency_evidence_checksum_check check (checksum ~ '^[0-9a-f]{64}$'),
  constraint residency_evidence_details_check check (jsonb_typeof(details) = 'object')
);
alter table residency_evidence owner to mm_owner;
create index idx_residency_evidence_tenant on residency_evidence (tenant_id, generated_at desc);

comment on table residency_evidence is 'Reports on where the data of a tenant is kept. Append-only, kept for seven years.';
comment on column residency_evidence.id is 'Id of the report.';
comment on column residency_evidence.tenant_id is 'Tenant whose data the report is about.';
comment on column residency_evidence.generated_at is 'Moment that the report describes.';
comment on column residency_evidence.report_url is 'Where the full report lies.';
comment on column residency_evidence.checksum is 'SHA-256 of the report, in hexadecimal.';
comment on column residency_evidence.details is 'What was attested: server region and address, backup location, settings; a JSON object.';
comment on column residency_evidence.created_at is 'When the row was written.';
comment on index idx_residency_evidence_tenant is 'The latest report of a tenant.';
