-- == example motion-mavericks
-- == in db/schema/30_projects.sql
  client_name text not null,
-- == by
-- == in db/schema/30_projects.sql
  constraint projects_client_name_check check (length(btrim(client_name)) between 1 and 200),
-- == by
-- == in db/schema/30_projects.sql
comment on column projects.client_name is 'Business whose film it is. Business data, not a person.';
-- == by
-- == in db/schema/85_grants.sql
grant select, insert, update on projects to mm_app;
-- == by
grant select, insert, update on projects to mm_app;
create table project_clients (
  tenant_id uuid not null,
  project_id uuid not null,
  -- tenet:moved-from projects.client_name
  name text,
  constraint project_clients_pkey primary key (tenant_id, project_id),
  constraint project_clients_project_fk foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade
);
alter table project_clients owner to mm_owner;
alter table project_clients enable row level security;
alter table project_clients force row level security;
create policy tenant_isolation on project_clients as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on project_clients for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
grant select, insert, update on project_clients to mm_app, mm_job;
-- == old insert
insert into projects (id, tenant_id, client_name, title) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', 'T {n}')
-- == old update
update projects set client_name = 'old words {n}' where id = '{id}'
-- == old select
select id, client_name from projects
-- == new insert
with p as (insert into projects (id, tenant_id, title) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}') returning id, tenant_id) insert into project_clients select tenant_id, id, 'new {n}' from p
-- == new update
update project_clients set name = 'new words {n}' where project_id = '{id}'
-- == new select
select p.id, n.name from projects p left join project_clients n on n.project_id = p.id
