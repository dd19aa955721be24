-- Uploaded deliverables of a project.
-- Special procedures: none.
-- Requirements: R-179, R-243

-- up

create table deliverables (
  id uuid not null default app.uuid_v7(),
  project_id uuid not null,
  milestone_id uuid,
  uploader_id uuid,
  title text not null,
  mux_asset_id text,
  version integer not null,
  status text not null default 'uploading',
  duration numeric(12,3),
  storage_checksum text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  row_version integer not null default 1,
  constraint deliverables_pkey primary key (id),
  constraint deliverables_project_version_key unique (project_id, version),
  constraint deliverables_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint deliverables_milestone_fk foreign key (milestone_id) references milestones (id) on delete set null,
  constraint deliverables_uploader_fk foreign key (uploader_id) references users (id) on delete set null,
  constraint deliverables_title_check check (length(btrim(title)) between 1 and 300),
  constraint deliverables_version_check check (version > 0),
  constraint deliverables_status_check check (status in ('uploading', 'processing', 'ready', 'failed', 'archived', 'deleted')),
  constraint deliverables_duration_check check (duration >= 0),
  constraint deliverables_storage_checksum_check check (storage_checksum ~ '^[0-9a-f]{64}$'),
  constraint deliverables_ready_check check (status <> 'ready' or storage_checksum is not null)
);
alter table deliverables owner to mm_owner;
create unique index deliverables_mux_asset_id_key on deliverables (mux_asset_id) where mux_asset_id is not null;
create index idx_deliverables_project_status on deliverables (project_id, status);
create index idx_deliverables_milestone on deliverables (milestone_id);
create index idx_deliverables_uploader on deliverables (uploader_id);

create function bump_row_version() returns trigger
  language plpgsql
  as $$
begin
  new.row_version := old.row_version + 1;
  return new;
end
$$;
alter function bump_row_version() owner to mm_owner;
revoke execute on function bump_row_version() from public;

create trigger bump_row_version before update on deliverables for each row execute function bump_row_version();
create trigger set_updated_at before update on deliverables for each row execute function update_updated_at_column();

-- down

drop table deliverables;
drop function bump_row_version();
