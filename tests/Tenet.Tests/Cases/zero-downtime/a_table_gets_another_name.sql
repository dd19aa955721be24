-- == example vibecoder
-- == everywhere project_templates blueprints
-- == in db/schema/43_project_templates.sql
create table blueprints (
-- == by
-- tenet:renamed-from project_templates
create table blueprints (
-- == old insert
insert into project_templates (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}') returning created_at
-- == old update
insert into project_templates (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}') on conflict (id) do update set name = 'changed by an old client {n}'
-- == old select
select id, name, template from project_templates
-- == new insert
insert into blueprints (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}')
-- == new update
update blueprints set name = 'changed {n}' where id = '{id}'
-- == new select
select id, name, template from blueprints
