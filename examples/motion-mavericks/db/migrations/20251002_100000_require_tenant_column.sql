-- Fifth step: NOT NULL. The validated check proves it, so the tables are not read again; then the check is superfluous.
-- Special procedures: none.
-- Requirements: R-179, R-113

-- up

alter table milestones alter column tenant_id set not null;
alter table milestones drop constraint milestones_tenant_id_check;
alter table tasks alter column tenant_id set not null;
alter table tasks drop constraint tasks_tenant_id_check;
alter table assets alter column tenant_id set not null;
alter table assets drop constraint assets_tenant_id_check;
alter table comments alter column tenant_id set not null;
alter table comments drop constraint comments_tenant_id_check;

-- down

alter table comments add constraint comments_tenant_id_check check (tenant_id is not null);
alter table comments alter column tenant_id drop not null;
alter table assets add constraint assets_tenant_id_check check (tenant_id is not null);
alter table assets alter column tenant_id drop not null;
alter table tasks add constraint tasks_tenant_id_check check (tenant_id is not null);
alter table tasks alter column tenant_id drop not null;
alter table milestones add constraint milestones_tenant_id_check check (tenant_id is not null);
alter table milestones alter column tenant_id drop not null;
