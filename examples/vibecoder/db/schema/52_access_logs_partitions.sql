-- The months that exist at first; later ones come from app.ensure_access_log_partition, which makes them alike.
-- No grants and no policy: a partition is read and written through access_logs only, for the policies of the
-- parent do not hold for a query that names the partition (C-07).

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
