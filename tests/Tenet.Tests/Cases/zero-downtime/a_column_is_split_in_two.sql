-- == example vibecoder
-- == in db/schema/43_project_templates.sql
  name text not null constraint project_templates_name_check check (length(btrim(name)) between 1 and 200),
-- == by
  -- tenet:filled-from split_part(name, ':', 1)
  -- tenet:gives-back name = kind || ':' || label
  kind text not null,
  -- tenet:filled-from substr(name, strpos(name, ':') + 1)
  label text not null constraint project_templates_name_check check (length(btrim(label)) between 1 and 200),
-- == in db/schema/43_project_templates.sql
comment on column project_templates.name is
-- == by
comment on column project_templates.label is
-- == in db/schema/43_project_templates.sql
(organization_id, name)
-- == by
(organization_id, kind, label)
-- == old insert
insert into project_templates (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'old:label {n}')
-- == old update
update project_templates set name = 'old:changed {n}' where id = '{id}'
-- == old select
select id, name from project_templates
-- == new insert
insert into project_templates (id, organization_id, kind, label) values ('{id}', '00000000-0000-7000-8000-000000000001', 'new', 'label {n}')
-- == new update
update project_templates set kind = 'fresh{n}' where id = '{id}'
-- == new select
select id, kind || ':' || label from project_templates
