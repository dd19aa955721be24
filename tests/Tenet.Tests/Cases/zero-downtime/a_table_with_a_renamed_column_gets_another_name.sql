-- == example motion-mavericks
-- == everywhere milestones phases
-- == in db/schema/31_milestones.sql
create table phases (
-- == by
-- tenet:renamed-from milestones
create table phases (
-- == in db/schema/31_milestones.sql
  due_date date,
-- == by
  -- tenet:renamed-from milestones.due_date
  due_on date,
-- == in db/schema/31_milestones.sql
(project_id, due_date)
-- == by
(project_id, due_on)
-- == in db/schema/31_milestones.sql
comment on column phases.due_date is
-- == by
comment on column phases.due_on is
-- == in db/schema/80_views.sql
m.due_date, m.status,
-- == by
m.due_on as due_date, m.status,
-- == in db/schema/80_views.sql
group by
-- == by
group by
-- == old insert
insert into milestones (id, tenant_id, project_id, title, sequence, due_date) values ('{id}', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'Old {n}', {n}, date '2026-01-01' + {n})
-- == old update
update milestones set due_date = date '2027-01-01' + {n} where id = '{id}'
-- == old select
select id, title, due_date::text from milestones
-- == new insert
insert into phases (id, tenant_id, project_id, title, sequence, due_on) values ('{id}', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'New {n}', {n}, date '2026-01-01' + {n})
-- == new update
update phases set due_on = date '2028-01-01' + {n} where id = '{id}'
-- == new select
select id, title, due_on::text from phases
