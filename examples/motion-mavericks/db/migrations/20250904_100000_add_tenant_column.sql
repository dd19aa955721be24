-- First of five steps to a tenant column on milestones, tasks, assets and comments (C-05): the column, still empty.
-- Special procedures: the application must fill tenant_id on insert from the next release on.
-- Requirements: R-179, R-113

-- up

alter table milestones add column tenant_id uuid;
alter table tasks add column tenant_id uuid;
alter table assets add column tenant_id uuid;
alter table comments add column tenant_id uuid;

-- down

alter table comments drop column tenant_id;
alter table assets drop column tenant_id;
alter table tasks drop column tenant_id;
alter table milestones drop column tenant_id;
