-- Third step: new rows must have a tenant. Old rows are not read, so the lock is short.
-- Special procedures: none.
-- Requirements: R-179, R-113

-- up

alter table milestones add constraint milestones_tenant_id_check check (tenant_id is not null) not valid;
alter table tasks add constraint tasks_tenant_id_check check (tenant_id is not null) not valid;
alter table assets add constraint assets_tenant_id_check check (tenant_id is not null) not valid;
alter table comments add constraint comments_tenant_id_check check (tenant_id is not null) not valid;

-- down

alter table comments drop constraint comments_tenant_id_check;
alter table assets drop constraint assets_tenant_id_check;
alter table tasks drop constraint tasks_tenant_id_check;
alter table milestones drop constraint milestones_tenant_id_check;
