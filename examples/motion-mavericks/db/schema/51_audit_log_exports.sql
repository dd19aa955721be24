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
