-- References carry the tenant with them, so that a row can never point into another tenant (C-24).
-- Special procedures: none.
-- Requirements: R-179, R-085, R-086

-- up

alter table users add constraint users_tenant_id_key unique (tenant_id, id);
alter table projects add constraint projects_tenant_id_key unique (tenant_id, id);
alter table milestones add constraint milestones_tenant_id_key unique (tenant_id, id);
alter table milestones add constraint milestones_tenant_project_id_key unique (tenant_id, project_id, id);
alter table tasks add constraint tasks_tenant_id_key unique (tenant_id, id);
alter table assets add constraint assets_tenant_id_key unique (tenant_id, id);

alter table milestones drop constraint milestones_project_fk;
alter table milestones add constraint milestones_project_fk foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade not valid;
alter table milestones validate constraint milestones_project_fk;

alter table tasks drop constraint tasks_milestone_fk;
alter table tasks add constraint tasks_milestone_fk foreign key (tenant_id, milestone_id) references milestones (tenant_id, id) on delete cascade not valid;
alter table tasks validate constraint tasks_milestone_fk;

alter table assets drop constraint assets_project_fk;
alter table assets add constraint assets_project_fk foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade not valid;
alter table assets validate constraint assets_project_fk;

alter table assets drop constraint assets_milestone_fk;
alter table assets add constraint assets_milestone_fk foreign key (tenant_id, project_id, milestone_id) references milestones (tenant_id, project_id, id) on delete set null (milestone_id) not valid;
alter table assets validate constraint assets_milestone_fk;

alter table comments drop constraint comments_task_fk;
alter table comments add constraint comments_task_fk foreign key (tenant_id, task_id) references tasks (tenant_id, id) on delete cascade not valid;
alter table comments validate constraint comments_task_fk;

drop index idx_tasks_milestone;
create index idx_tasks_milestone on tasks (tenant_id, milestone_id);
drop index idx_assets_milestone;
create index idx_assets_milestone on assets (tenant_id, project_id, milestone_id);

-- down

drop index idx_assets_milestone;
create index idx_assets_milestone on assets (milestone_id);
drop index idx_tasks_milestone;
create index idx_tasks_milestone on tasks (milestone_id);

alter table comments drop constraint comments_task_fk;
alter table comments add constraint comments_task_fk foreign key (task_id) references tasks (id) on delete cascade not valid;
alter table comments validate constraint comments_task_fk;

alter table assets drop constraint assets_milestone_fk;
alter table assets add constraint assets_milestone_fk foreign key (milestone_id) references milestones (id) on delete set null not valid;
alter table assets validate constraint assets_milestone_fk;

alter table assets drop constraint assets_project_fk;
alter table assets add constraint assets_project_fk foreign key (project_id) references projects (id) on delete cascade not valid;
alter table assets validate constraint assets_project_fk;

alter table tasks drop constraint tasks_milestone_fk;
alter table tasks add constraint tasks_milestone_fk foreign key (milestone_id) references milestones (id) on delete cascade not valid;
alter table tasks validate constraint tasks_milestone_fk;

alter table milestones drop constraint milestones_project_fk;
alter table milestones add constraint milestones_project_fk foreign key (project_id) references projects (id) on delete cascade not valid;
alter table milestones validate constraint milestones_project_fk;

alter table assets drop constraint assets_tenant_id_key;
alter table tasks drop constraint tasks_tenant_id_key;
alter table milestones drop constraint milestones_tenant_project_id_key;
alter table milestones drop constraint milestones_tenant_id_key;
alter table projects drop constraint projects_tenant_id_key;
alter table users drop constraint users_tenant_id_key;
