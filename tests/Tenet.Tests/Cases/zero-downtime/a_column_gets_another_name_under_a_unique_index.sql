-- == example vibecoder
-- == in db/schema/40_projects.sql
  name text not null constraint projects_name_check check (length(btrim(name)) between 1 and 200),
-- == by
  -- tenet:renamed-from projects.name
  title text not null constraint projects_name_check check (length(btrim(title)) between 1 and 200),
-- == in db/schema/40_projects.sql
comment on column projects.name is
-- == by
comment on column projects.title is
-- == in db/schema/40_projects.sql
create unique index projects_org_name_key on projects (organization_id, name) where deleted_at is null;
-- == by
create unique index projects_org_name_key on projects (organization_id, title) where deleted_at is null;
-- == old insert
insert into projects (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}') on conflict (organization_id, name) where deleted_at is null do nothing
-- == old update
update projects set name = 'Changed by an old client' || '{n}' where id = '{id}'
-- == old select
select id, name from projects
-- == new insert
insert into projects (id, organization_id, title) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}')
-- == new update
update projects set title = 'Changed by a new client' || '{n}' where id = '{id}'
-- == new select
select id, title from projects
