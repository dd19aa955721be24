-- What all cases of this example share: rows of before, and how a client of the application begins a request.
-- == example vibecoder
-- == session
set local role vibe_app;
select set_config('app.current_tenant_id', '00000000-0000-7000-8000-000000000001', true), set_config('app.user_id', '00000000-0000-7000-8000-000000000002', true);
-- == rows
insert into organizations (id, name) values ('00000000-0000-7000-8000-000000000001', 'Mine'), ('00000000-0000-7000-8000-000000000009', 'Theirs');
insert into users (id, organization_id, email, name, auth0_id, role)
values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'ann@example.org', 'Ann Lee', 'auth0|1', 'admin'),
       ('00000000-0000-7000-8000-000000000008', '00000000-0000-7000-8000-000000000009', 'bob@example.org', 'Bob Ray', 'auth0|2', 'admin');
insert into projects (id, organization_id, name, description)
select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8000-00000000000' || case when n % 5 = 0 then 9 else 1 end)::uuid, 'Before ' || n, case when n % 2 = 0 then 'words of ' || n end
from generate_series(10, 40) n;
insert into project_templates (id, organization_id, name, template)
select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8000-00000000000' || case when n % 5 = 0 then 9 else 1 end)::uuid, 'kind' || n % 3 || ':label ' || n, jsonb_build_object('n', n)
from generate_series(10, 40) n;
