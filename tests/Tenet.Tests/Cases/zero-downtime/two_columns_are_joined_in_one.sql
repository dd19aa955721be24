-- == example motion-mavericks
-- == in db/schema/30_projects.sql
  start_date date,
  end_date date,
-- == by
  -- tenet:filled-from daterange(start_date, end_date, '[]')
  -- tenet:gives-back start_date = lower(period)
  -- tenet:gives-back end_date = (upper(period) - 1)
  period daterange,
-- == in db/schema/30_projects.sql
('draft', 'active', 'on_hold', 'completed', 'archived', 'deleted')),
  constraint projects_dates_check check (end_date is null or start_date is null or end_date >= start_date)
-- == by
('draft', 'active', 'on_hold', 'completed', 'archived', 'deleted'))
-- == in db/schema/30_projects.sql
comment on column projects.start_date is 'First day of production, Sydney calendar.';
comment on column projects.end_date is 'Last day of production, never before start_date.';
-- == by
comment on column projects.period is 'Days of production, Sydney calendar.';
-- == old insert
insert into projects (id, tenant_id, client_name, title, start_date, end_date) values ('{id}', '00000000-0000-7000-8000-000000000001', 'Old {n}', 'T {n}', date '2026-03-01' + {n}, date '2026-04-01' + {n})
-- == old update
update projects set end_date = date '2027-04-01' + {n} where id = '{id}'
-- == old select
select id, start_date::text, end_date::text from projects
-- == new insert
insert into projects (id, tenant_id, client_name, title, period) values ('{id}', '00000000-0000-7000-8000-000000000001', 'New {n}', 'T {n}', daterange(date '2026-05-01' + {n}, date '2026-06-01' + {n}, '[]'))
-- == new update
update projects set period = daterange(date '2026-02-01', date '2026-02-20' + {n}, '[]') where id = '{id}'
-- == new select
select id, lower(period)::text, (upper(period) - 1)::text from projects
