-- == example motion-mavericks
-- == in db/schema/32_tasks.sql
  effort_estimate numeric(6,2),
-- == by
  -- tenet:renamed-from tasks.effort_estimate
  -- tenet:filled-from (effort_estimate * 60)::integer
  -- tenet:gives-back effort_estimate = round(effort_minutes / 60.0, 2)
  effort_minutes integer,
-- == in db/schema/32_tasks.sql
  constraint tasks_effort_estimate_check check (effort_estimate >= 0)
-- == by
  constraint tasks_effort_estimate_check check (effort_minutes >= 0)
-- == in db/schema/32_tasks.sql
comment on column tasks.effort_estimate is
-- == by
comment on column tasks.effort_minutes is
-- == in db/schema/80_views.sql
t.completed_at, t.effort_estimate,
-- == by
t.completed_at, round(t.effort_minutes / 60.0, 2)::numeric(6,2) as effort_estimate,
-- == old insert
insert into tasks (id, tenant_id, milestone_id, title, effort_estimate) values ('{id}', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'T {n}', {n} / 4.0)
-- == old update
update tasks set effort_estimate = {n} / 2.0 + 7 where id = '{id}'
-- == old select
select t.id, t.effort_estimate * 60, d.effort_estimate from tasks t join task_dashboard d on d.id = t.id
-- == new insert
insert into tasks (id, tenant_id, milestone_id, title, effort_minutes) values ('{id}', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'T {n}', {n} * 15)
-- == new update
update tasks set effort_minutes = 45 + {n} * 3 where id = '{id}'
-- == new select
select t.id, t.effort_minutes::numeric(6,2), d.effort_estimate from tasks t join task_dashboard d on d.id = t.id
