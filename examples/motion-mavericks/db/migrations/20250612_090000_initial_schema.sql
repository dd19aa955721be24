-- The first five tables: tenants, users, projects, milestones and tasks.
-- Special procedures: the roles named in tenet.yml must exist.
-- Requirements: R-179, R-044, R-045, R-238 to R-242

-- up

-- The schema of everything that is not a table or a view: request context, jobs, the share-link door.
-- The roles exist before this file runs; they are declared in tenet.yml.
create schema app;
alter schema app owner to mm_owner;
grant usage on schema app to mm_app, mm_public, mm_job, mm_definer;
grant usage on schema public to mm_app, mm_public, mm_job, mm_definer;
-- mm_owner creates the monthly audit partitions, nobody else creates anything.
grant usage, create on schema public to mm_owner;

-- Time-ordered ids. Native from PostgreSQL 18, the same bit layout written in SQL before it (C-04, R-045).
do $$
begin
  if current_setting('server_version_num')::int >= 180000 then
    create function app.uuid_v7() returns uuid
      language sql volatile parallel safe
      as 'select uuidv7()';
  else
    create function app.uuid_v7() returns uuid
      language sql volatile parallel safe
      as $body$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                    from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
      $body$;
  end if;
end
$$;
alter function app.uuid_v7() owner to mm_owner;

-- Unset and emptied settings both mean "no context": NULL, hence no rows, and never an error (C-11).
create function app.current_tenant_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
alter function app.current_tenant_id() owner to mm_owner;

create function app.current_user_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
alter function app.current_user_id() owner to mm_owner;

-- A date compared with now() would flip at 10 or 11 in the morning in Sydney and could use no index (C-33).
create function app.local_today() returns date
  language sql stable parallel safe
  as $$ select (now() at time zone 'Australia/Sydney')::date $$;
alter function app.local_today() owner to mm_owner;

create function update_updated_at_column() returns trigger
  language plpgsql
  as $$
begin
  new.updated_at := now();
  return new;
end
$$;
alter function update_updated_at_column() owner to mm_owner;
revoke execute on function update_updated_at_column() from public;

create function bump_version() returns trigger
  language plpgsql
  as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
alter function bump_version() owner to mm_owner;
revoke execute on function bump_version() from public;

create table tenants (
  id uuid not null default app.uuid_v7(),
  name text not null,
  type text not null,
  residency_policy text not null default 'au-only',
  branding jsonb not null default '{}',
  status text not null default 'active',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint tenants_pkey primary key (id),
  constraint tenants_name_check check (length(btrim(name)) between 1 and 200),
  constraint tenants_type_check check (type in ('admin', 'agency')),
  constraint tenants_residency_policy_check check (residency_policy in ('au-only')),
  constraint tenants_branding_check check (jsonb_typeof(branding) = 'object'),
  constraint tenants_status_check check (status in ('active', 'suspended', 'deleted'))
);
alter table tenants owner to mm_owner;
create unique index tenants_single_admin_key on tenants (type) where type = 'admin';

create table users (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  role text not null,
  email text not null,
  name text not null,
  status text not null default 'invited',
  last_login_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint users_pkey primary key (id),
  constraint users_email_key unique (email),
  constraint users_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint users_role_check check (role in ('admin', 'agency', 'guest')),
  constraint users_email_check check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  constraint users_name_check check (length(btrim(name)) >= 1 and length(btrim(name)) <= 200 and name !~ '[<>[:cntrl:]]'),
  constraint users_status_check check (status in ('invited', 'active', 'suspended', 'deleted'))
);
alter table users owner to mm_owner;

create table projects (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  client text not null,
  title text not null,
  status text not null default 'draft',
  start_date date,
  end_date date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint projects_pkey primary key (id),
  constraint projects_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint projects_client_check check (length(btrim(client)) between 1 and 200),
  constraint projects_title_check check (length(btrim(title)) between 1 and 300),
  constraint projects_status_check check (status in ('draft', 'active', 'on_hold', 'completed', 'archived', 'deleted')),
  constraint projects_dates_check check (end_date is null or start_date is null or end_date >= start_date)
);
alter table projects owner to mm_owner;
create index idx_projects_tenant_status on projects (tenant_id, status);

create table milestones (
  id uuid not null default app.uuid_v7(),
  project_id uuid not null,
  title text not null,
  due_date date,
  status text not null default 'planned',
  sequence integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint milestones_pkey primary key (id),
  constraint milestones_project_title_key unique (project_id, title),
  constraint milestones_project_sequence_key unique (project_id, sequence) deferrable initially immediate,
  constraint milestones_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint milestones_title_check check (length(btrim(title)) between 1 and 300),
  constraint milestones_status_check check (status in ('planned', 'in_progress', 'in_review', 'completed', 'deleted')),
  constraint milestones_sequence_check check (sequence > 0)
);
alter table milestones owner to mm_owner;
create index idx_milestones_project_due on milestones (project_id, due_date);

create table tasks (
  id uuid not null default app.uuid_v7(),
  milestone_id uuid not null,
  assignee_id uuid,
  title text not null,
  status text not null default 'pending',
  due_date date,
  completed_at timestamptz,
  effort_estimate numeric(6,2),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint tasks_pkey primary key (id),
  constraint tasks_milestone_fk foreign key (milestone_id) references milestones (id) on delete cascade,
  constraint tasks_assignee_fk foreign key (assignee_id) references users (id) on delete set null,
  constraint tasks_title_check check (length(btrim(title)) between 1 and 500),
  constraint tasks_status_check check (status in ('pending', 'in_progress', 'in_review', 'completed', 'cancelled', 'deleted')),
  constraint tasks_completed_check check ((status = 'completed') = (completed_at is not null)),
  constraint tasks_effort_estimate_check check (effort_estimate >= 0)
);
alter table tasks owner to mm_owner;
create index idx_tasks_pending_due on tasks (milestone_id, due_date) where status = 'pending';
create index idx_tasks_milestone on tasks (milestone_id);
create index idx_tasks_assignee on tasks (assignee_id);

create trigger bump_version before update on tenants for each row execute function bump_version();
create trigger set_updated_at before update on tenants for each row execute function update_updated_at_column();
create trigger bump_version before update on users for each row execute function bump_version();
create trigger set_updated_at before update on users for each row execute function update_updated_at_column();
create trigger bump_version before update on projects for each row execute function bump_version();
create trigger set_updated_at before update on projects for each row execute function update_updated_at_column();
create trigger bump_version before update on milestones for each row execute function bump_version();
create trigger set_updated_at before update on milestones for each row execute function update_updated_at_column();
create trigger bump_version before update on tasks for each row execute function bump_version();
create trigger set_updated_at before update on tasks for each row execute function update_updated_at_column();

-- down

drop table tasks;
drop table milestones;
drop table projects;
drop table users;
drop table tenants;
drop function bump_version();
drop function update_updated_at_column();
drop function app.local_today();
drop function app.current_user_id();
drop function app.current_tenant_id();
drop function app.uuid_v7();
revoke create on schema public from mm_owner;
revoke usage on schema public from mm_app, mm_public, mm_job, mm_definer, mm_owner;
drop schema app;
