-- == example vibecoder
-- == in db/schema/40_projects.sql
  description text,
-- == by
-- == in db/schema/40_projects.sql
comment on column projects.description is 'What the project is about, free text.';
-- == by
-- == by
create
-- == in db/schema/40_projects.sql
grant select, insert, update, delete on projects to vibe_job;
-- == by
grant select, insert, update, delete on projects to vibe_job;
create table project_notes (
  organization_id uuid not null,
  project_id uuid not null,
  -- tenet:moved-from projects.description
  words text,
  constraint project_notes_pkey primary key (project_id),
  constraint project_notes_project_fk foreign key (organization_id, project_id) references projects (organization_id, id) on delete cascade
);
alter table project_notes owner to vibe_owner;
alter table project_notes enable row level security;
alter table project_notes force row level security;
create policy tenant_isolation_policy on project_notes as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on project_notes for all to vibe_app using (true) with check (true);
grant select, insert, update on project_notes to vibe_app, vibe_job;
-- == old insert
insert into projects (id, organization_id, name, description) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', 'words {n}')
-- == old update
update projects set description = 'old words {n}' where id = '{id}'
-- == old select
select id, description from projects
-- == new insert
with p as (insert into projects (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}') returning id, organization_id) insert into project_notes select organization_id, id, 'new {n}' from p
-- == new update
update project_notes set words = 'new words {n}' where project_id = '{id}'
-- == new select
select p.id, n.words from projects p left join project_notes n on n.project_id = p.id
