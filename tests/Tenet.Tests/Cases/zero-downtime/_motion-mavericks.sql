-- What all cases of this example share: rows of before, and how a client of the application begins a request.
-- == example motion-mavericks
-- == session
set local role mm_app;
select set_config('app.tenant_id', '00000000-0000-7000-8000-000000000001', true), set_config('app.user_id', '00000000-0000-7000-8000-000000000002', true);
-- == rows
insert into tenants (id, name, type) values ('00000000-0000-7000-8000-000000000001', 'Mine', 'agency'), ('00000000-0000-7000-8000-000000000009', 'Theirs', 'agency');
insert into users (id, tenant_id, role, email, name, status)
values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'agency', 'ann@example.org', 'Ann Lee', 'active'),
       ('00000000-0000-7000-8000-000000000008', '00000000-0000-7000-8000-000000000009', 'agency', 'bob@example.org', 'Bob Ray', 'active');
insert into projects (id, tenant_id, client_name, title, start_date, end_date)
select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8000-00000000000' || case when n % 5 = 0 then 9 else 1 end)::uuid, 'Client ' || n || ' / Person ' || n, 'Title ' || n,
       case when n % 3 > 0 then date '2026-01-01' + n end, case when n % 3 > 1 then date '2026-02-01' + n end
from generate_series(10, 40) n;
insert into milestones (id, tenant_id, project_id, title, sequence)
select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, p.tenant_id, p.id, 'Phase ' || n, 1
from generate_series(10, 40) n join projects p on p.title = 'Title ' || n;
insert into tasks (id, tenant_id, milestone_id, title, effort_estimate)
select m.id, m.tenant_id, m.id, 'Task of ' || m.title, case when m.sequence % 2 = 1 then 1.5 end
from milestones m;
