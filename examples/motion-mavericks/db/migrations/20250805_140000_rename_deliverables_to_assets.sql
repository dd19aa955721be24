-- Everybody, the design document first, calls a deliverable an asset: the table gets that name, with its constraints and indexes.
-- Special procedures: roll out together with the application release that knows the new name.
-- Requirements: R-179, R-052, R-054

-- up

alter table deliverables rename to assets;
alter table assets rename constraint deliverables_pkey to assets_pkey;
alter table assets rename constraint deliverables_project_version_key to assets_project_version_key;
alter table assets rename constraint deliverables_project_fk to assets_project_fk;
alter table assets rename constraint deliverables_milestone_fk to assets_milestone_fk;
alter table assets rename constraint deliverables_uploader_fk to assets_uploader_fk;
alter table assets rename constraint deliverables_title_check to assets_title_check;
alter table assets rename constraint deliverables_version_check to assets_version_check;
alter table assets rename constraint deliverables_status_check to assets_status_check;
alter table assets rename constraint deliverables_duration_check to assets_duration_check;
alter table assets rename constraint deliverables_storage_checksum_check to assets_storage_checksum_check;
alter table assets rename constraint deliverables_ready_check to assets_ready_check;
alter index deliverables_mux_asset_id_key rename to assets_mux_asset_id_key;
alter index idx_deliverables_project_status rename to idx_assets_project_status;
alter index idx_deliverables_milestone rename to idx_assets_milestone;
alter index idx_deliverables_uploader rename to idx_assets_uploader;

-- down

alter index idx_assets_uploader rename to idx_deliverables_uploader;
alter index idx_assets_milestone rename to idx_deliverables_milestone;
alter index idx_assets_project_status rename to idx_deliverables_project_status;
alter index assets_mux_asset_id_key rename to deliverables_mux_asset_id_key;
alter table assets rename constraint assets_ready_check to deliverables_ready_check;
alter table assets rename constraint assets_storage_checksum_check to deliverables_storage_checksum_check;
alter table assets rename constraint assets_duration_check to deliverables_duration_check;
alter table assets rename constraint assets_status_check to deliverables_status_check;
alter table assets rename constraint assets_version_check to deliverables_version_check;
alter table assets rename constraint assets_title_check to deliverables_title_check;
alter table assets rename constraint assets_uploader_fk to deliverables_uploader_fk;
alter table assets rename constraint assets_milestone_fk to deliverables_milestone_fk;
alter table assets rename constraint assets_project_fk to deliverables_project_fk;
alter table assets rename constraint assets_project_version_key to deliverables_project_version_key;
alter table assets rename constraint assets_pkey to deliverables_pkey;
alter table assets rename to deliverables;
