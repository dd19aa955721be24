create table assets (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
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
  created_by uuid,
  updated_by uuid,
  row_version integer not null default 1,
  constraint assets_pkey primary key (id),
  constraint assets_project_version_key unique (tenant_id, project_id, version),
  constraint assets_tenant_id_key unique (tenant_id, id),
  constraint assets_project_fk foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
  -- With the project inside the key, an asset cannot point at a milestone of another project.
  constraint assets_milestone_fk foreign key (tenant_id, project_id, milestone_id) references milestones (tenant_id, project_id, id) on delete set null (milestone_id),
  constraint assets_uploader_fk foreign key (tenant_id, uploader_id) references tenant_memberships (tenant_id, user_id) on delete set null (uploader_id),
  constraint assets_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint assets_updated_by_fk foreign key (updated_by) references users (id) on delete set null,
  constraint assets_title_check check (length(btrim(title)) between 1 and 300),
  constraint assets_version_check check (version > 0),
  constraint assets_status_check check (status in ('uploading', 'processing', 'ready', 'failed', 'archived', 'deleted')),
  constraint assets_duration_check check (duration >= 0),
  constraint assets_storage_checksum_check check (storage_checksum ~ '^[0-9a-f]{64}$'),
  constraint assets_ready_check check (status <> 'ready' or storage_checksum is not null)
);
alter table assets owner to mm_owner;
create unique index assets_mux_asset_id_key on assets (mux_asset_id) where mux_asset_id is not null;
create index idx_assets_project_status on assets (project_id, status);
create index idx_assets_milestone on assets (tenant_id, project_id, milestone_id);
create index idx_assets_uploader on assets (tenant_id, uploader_id);

comment on table assets is 'Uploaded deliverables of a project, each with the next version number of that project.';
comment on column assets.id is 'Id of the asset.';
comment on column assets.tenant_id is 'Tenant of the project, repeated here so that the tenant policy needs no join (C-05).';
comment on column assets.project_id is 'Project that the deliverable was made for.';
comment on column assets.milestone_id is 'Phase that the deliverable belongs to, of the same project; optional.';
comment on column assets.uploader_id is 'Member of the tenant who uploaded the file.';
comment on column assets.title is 'Name of the deliverable, as shown to reviewers.';
comment on column assets.mux_asset_id is 'Id of the video at Mux; never used as a key inside the portal.';
comment on column assets.version is 'Number of the deliverable in its project: 1, 2, 3, … without gaps. A trigger assigns it, since a unique key alone accepts gaps (C-81).';
comment on column assets.status is 'uploading, processing, ready, failed, archived or deleted. Only ready assets can be shared; deleted ones are removed for good after 90 days.';
comment on column assets.duration is 'Length of the video in seconds; NULL until Mux has reported it.';
comment on column assets.storage_checksum is 'SHA-256 of the stored file, in hexadecimal; required once the asset is ready.';
comment on column assets.created_at is 'When the upload began.';
comment on column assets.updated_at is 'Time of the latest write, kept by a trigger; the 90 days of a deleted asset count from here.';
comment on column assets.created_by is 'User in whose request the upload began.';
comment on column assets.updated_by is 'User who made the latest change; NULL when a Mux event made it.';
comment on column assets.row_version is 'Lock counter. The usual name, version, is taken by the number of the deliverable (C-57).';
comment on index assets_mux_asset_id_key is 'Finds the asset that a Mux event speaks of.';
comment on index idx_assets_project_status is 'Deliverables of a project by status.';
comment on index idx_assets_milestone is 'Deliverables of a phase; serves the foreign key.';
comment on index idx_assets_uploader is 'Uploads of one person; serves the foreign key.';
