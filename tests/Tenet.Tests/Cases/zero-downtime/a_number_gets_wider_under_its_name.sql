-- == example vibecoder
-- == in db/schema/40_projects.sql
  version integer not null default 1,
-- == by
  version bigint not null default 1,
-- == in db/schema/40_projects.sql
  description text,
-- == by
  -- tenet:renamed-from projects.description
  summary text,
-- == in db/schema/40_projects.sql
comment on column projects.description is
-- == by
comment on column projects.summary is
-- == old insert
insert into projects (id, organization_id, name, description) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', 'words {n}')
-- == old update
update projects set description = 'old words {n}' where id = '{id}'
-- == old select
select id, description, version from projects
-- == new insert
insert into projects (id, organization_id, name, summary) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}', 'new {n}')
-- == new update
update projects set summary = 'new words {n}' where id = '{id}' and version > 0
-- == new select
select id, summary, version from projects
