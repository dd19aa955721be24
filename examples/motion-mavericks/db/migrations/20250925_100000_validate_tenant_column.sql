-- Fourth step: the old rows are checked, without keeping writers out.
-- Special procedures: none.
-- Requirements: R-179, R-083, R-113

-- up

alter table milestones validate constraint milestones_tenant_id_check;
alter table tasks validate constraint tasks_tenant_id_check;
alter table assets validate constraint assets_tenant_id_check;
alter table comments validate constraint comments_tenant_id_check;

-- down

alter table comments drop constraint comments_tenant_id_check;
alter table comments add constraint comments_tenant_id_check check (tenant_id is not null) not valid;
alter table assets drop constraint assets_tenant_id_check;
alter table assets add constraint assets_tenant_id_check check (tenant_id is not null) not valid;
alter table tasks drop constraint tasks_tenant_id_check;
alter table tasks add constraint tasks_tenant_id_check check (tenant_id is not null) not valid;
alter table milestones drop constraint milestones_tenant_id_check;
alter table milestones add constraint milestones_tenant_id_check check (tenant_id is not null) not valid;
