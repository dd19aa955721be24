-- == example motion-mavericks
-- == in db/schema/30_projects.sql
  client_name text not null,
-- == by
  -- tenet:renamed-from projects.client_name
  customer_name text not null default 'nobody',
-- == in db/schema/30_projects.sql
  constraint projects_client_name_check check (length(btrim(client_name)) between 1 and 200),
-- == by
  constraint projects_customer_name_check check (length(btrim(customer_name)) between 1 and 200),
-- == in db/schema/30_projects.sql
comment on column projects.client_name is
-- == by
comment on column projects.customer_name is
-- == old insert
insert into projects (id, tenant_id, client_name, title) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', 'T {n}')
-- == old update
update projects set client_name = 'Changed by an old client' || '{n}' where id = '{id}'
-- == old select
select id, client_name from projects
-- == new insert
insert into projects (id, tenant_id, title) values ('{id}', '00000000-0000-7000-8000-000000000001', 'T {n}')
-- == new update
update projects set customer_name = 'Changed by a new client' || '{n}' where id = '{id}'
-- == new select
select id, customer_name from projects
