-- == example vibecoder
-- == in db/schema/43_project_templates.sql
  template jsonb not null default '{}' constraint project_templates_template_check check (jsonb_typeof(template) = 'object'),
-- == by
  -- tenet:renamed-from project_templates.template
  body text not null default '{}' constraint project_templates_template_check check (jsonb_typeof(body::jsonb) = 'object'),
-- == in db/schema/43_project_templates.sql
comment on column project_templates.template is
-- == by
comment on column project_templates.body is
-- == old insert
insert into project_templates (id, organization_id, name, template) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', '{"a":   {n}}')
-- == old update
update project_templates set template = template || '{"b": {n}}' where id = '{id}'
-- == old select
select id, template::text from project_templates
-- == new insert
insert into project_templates (id, organization_id, name) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}')
-- == new update
update project_templates set body = '{"c":{n}}' where id = '{id}'
-- == new select
select id, body::jsonb::text from project_templates
