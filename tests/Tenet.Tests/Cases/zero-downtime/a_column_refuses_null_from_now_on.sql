-- == example vibecoder
-- == in db/schema/40_projects.sql
  description text,
-- == by
  -- tenet:filled-from 'about ' || name
  description text not null,
-- == old insert
insert into projects (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}')
-- == old update
update projects set description = nullif('{n}', '{n}'), name = name || '!' where id = '{id}'
-- == old select
select id, name, description from projects
-- == new insert
insert into projects (id, organization_id, name, description) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}', 'mine')
-- == new update
update projects set description = 'changed' where id = '{id}'
-- == new select
select id, name, description from projects
