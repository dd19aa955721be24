-- == example motion-mavericks
-- == in db/schema/30_projects.sql
  client_name text not null,
-- == by
  client_name text not null,
  -- tenet:filled-from 'P-' || right(id::text, 6)
  code text not null,
-- == in db/schema/30_projects.sql
comment on column projects.client_name is
-- == by
comment on column projects.code is 'Short name.';
comment on column projects.client_name is
-- == old insert
insert into projects (id, tenant_id, client_name, title) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', 'T {n}')
-- == old update
update projects set title = title || '!' where id = '{id}'
-- == old select
select id, title from projects
-- == new insert
insert into projects (id, tenant_id, client_name, title, code) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}', 'T {n}', 'N-{n}')
-- == new update
update projects set code = code || 'x', title = title || '?' where id = '{id}'
-- == new select
select id, title from projects where code ~ '-'
