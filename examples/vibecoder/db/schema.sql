-- Recreates a schema on an empty server. Written by Tenet.
SET check_function_bodies = off;
SELECT pg_catalog.set_config('search_path', '', false);
SET client_min_messages = warning;

-- role vibe_app
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'vibe_app') THEN
        CREATE ROLE vibe_app;
    END IF;
END
$$;

-- role vibe_definer
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'vibe_definer') THEN
        CREATE ROLE vibe_definer BYPASSRLS;
    END IF;
END
$$;

-- role vibe_job
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'vibe_job') THEN
        CREATE ROLE vibe_job BYPASSRLS;
    END IF;
END
$$;

-- role vibe_owner
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'vibe_owner') THEN
        CREATE ROLE vibe_owner;
    END IF;
END
$$;

-- role vibe_platform
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'vibe_platform') THEN
        CREATE ROLE vibe_platform;
    END IF;
END
$$;

-- schema app
CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO vibe_owner;
COMMENT ON SCHEMA app IS 'Helpers of the request context and of the background jobs; no tables.';
GRANT USAGE ON SCHEMA app TO vibe_app;
GRANT USAGE ON SCHEMA app TO vibe_definer;
GRANT USAGE ON SCHEMA app TO vibe_job;
GRANT USAGE ON SCHEMA app TO vibe_platform;

-- schema public
GRANT CREATE, USAGE ON SCHEMA public TO vibe_owner;

-- extension btree_gist
CREATE EXTENSION btree_gist WITH SCHEMA public;
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

-- enum type public.billing_period
CREATE TYPE public.billing_period AS ENUM (
    'monthly',
    'yearly'
);
ALTER TYPE public.billing_period OWNER TO vibe_owner;
COMMENT ON TYPE public.billing_period IS 'How often a plan is charged.';

-- function app.current_tenant_id()
CREATE FUNCTION app.current_tenant_id()
    RETURNS uuid
    LANGUAGE sql
    STABLE PARALLEL SAFE
    AS $$
  select nullif(current_setting('app.current_tenant_id', true), '')::uuid
$$;
ALTER FUNCTION app.current_tenant_id() OWNER TO vibe_owner;
COMMENT ON FUNCTION app.current_tenant_id() IS 'Organization of the running request, or NULL outside of one. Open to PUBLIC: it only repeats the caller''s own setting.';

-- function app.current_user_id()
CREATE FUNCTION app.current_user_id()
    RETURNS uuid
    LANGUAGE sql
    STABLE PARALLEL SAFE
    AS $$
  select nullif(current_setting('app.user_id', true), '')::uuid
$$;
ALTER FUNCTION app.current_user_id() OWNER TO vibe_owner;
COMMENT ON FUNCTION app.current_user_id() IS 'User of the running request, or NULL for work of the system. Default of every created_by_id.';

-- function app.current_user_role()
CREATE FUNCTION app.current_user_role()
    RETURNS text
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select u.role
  from users u
  where u.organization_id = app.current_tenant_id()
    and u.id = app.current_user_id()
    and u.deleted_at is null
$$;
ALTER FUNCTION app.current_user_role() OWNER TO vibe_definer;
COMMENT ON FUNCTION app.current_user_role() IS 'Role of the running request''s user. Policies call it as (select ...), once per query; reading users inside a policy would need rights on users or recurse (C-16).';
REVOKE ALL ON FUNCTION app.current_user_role() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.current_user_role() TO vibe_app;

-- function app.ensure_access_log_partition(date)
CREATE FUNCTION app.ensure_access_log_partition(p_month date)
    RETURNS text
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  first_day date := make_date(extract(year from p_month)::int, extract(month from p_month)::int, 1);
  next_day date := (first_day + interval '1 month')::date;
  partition text := 'access_logs_' || to_char(first_day, 'YYYY_MM');
  col record;
begin
  if to_regclass('public.' || partition) is not null then
    return partition;
  end if;
  execute format('create table public.%I partition of public.access_logs for values from (%L) to (%L)',
    partition, to_char(first_day, 'YYYY-MM-DD 00:00:00+00'), to_char(next_day, 'YYYY-MM-DD 00:00:00+00'));
  execute format('comment on table public.%I is %L', partition, 'Reads of classified data in ' || to_char(first_day, 'YYYY-MM') || ', UTC.');
  for col in
    select a.attname, col_description(a.attrelid, a.attnum) as description
    from pg_attribute a
    where a.attrelid = 'public.access_logs'::regclass and a.attnum > 0 and not a.attisdropped
  loop
    execute format('comment on column public.%I.%I is %L', partition, col.attname, col.description);
  end loop;
  -- What the parent has, a partition does not get by itself: its own row security and truncate guard (C-07).
  execute format('alter table public.%I enable row level security', partition);
  execute format('alter table public.%I force row level security', partition);
  execute format('create trigger access_logs_no_truncate before truncate on public.%I for each statement execute function public.deny_change()', partition);
  return partition;
end
$$;
ALTER FUNCTION app.ensure_access_log_partition(date) OWNER TO vibe_owner;
COMMENT ON FUNCTION app.ensure_access_log_partition(date) IS 'Makes sure that the partition of a month exists, protected like the others, and returns its name. The job calls it for the next three months.';
REVOKE ALL ON FUNCTION app.ensure_access_log_partition(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.ensure_access_log_partition(date) TO vibe_job;

-- function app.purge_audit_logs(integer)
CREATE FUNCTION app.purge_audit_logs(max_rows integer DEFAULT 10000)
    RETURNS integer
    LANGUAGE sql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  with gone as (
    delete from audit_logs
    where ctid = any (array(
      select ctid from audit_logs where created_at < now() - interval '365 days' limit max_rows))
    returning 1
  )
  select count(*)::integer from gone
$$;
ALTER FUNCTION app.purge_audit_logs(integer) OWNER TO vibe_definer;
COMMENT ON FUNCTION app.purge_audit_logs(integer) IS 'Removes log entries older than 365 days, at most max_rows per call, and tells how many went. The trigger refuses to let anything younger go.';
REVOKE ALL ON FUNCTION app.purge_audit_logs(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.purge_audit_logs(integer) TO vibe_job;

-- function app.sync_auth0_user(uuid, text, text, text, text, boolean)
CREATE FUNCTION app.sync_auth0_user(p_organization_id uuid, p_auth0_id text, p_email text, p_name text, p_role text, p_active boolean)
    RETURNS uuid
    LANGUAGE sql
    SET search_path TO 'public', 'pg_temp'
    AS $$
  insert into users as u (organization_id, auth0_id, email, name, role, deleted_at)
  values (p_organization_id, p_auth0_id, lower(p_email), p_name, p_role, case when not p_active then now() end)
  on conflict on constraint users_org_auth0_key do update
    set email = excluded.email,
        name = excluded.name,
        role = excluded.role,
        deleted_at = case when p_active then null else coalesce(u.deleted_at, excluded.deleted_at) end
    where (u.email, u.name, u.role, u.deleted_at is null)
       is distinct from (excluded.email, excluded.name, excluded.role, p_active);
  select u.id from users u where u.organization_id = p_organization_id and u.auth0_id = p_auth0_id;
$$;
ALTER FUNCTION app.sync_auth0_user(uuid, text, text, text, text, boolean) OWNER TO vibe_owner;
COMMENT ON FUNCTION app.sync_auth0_user(uuid, text, text, text, text, boolean) IS 'Creates, changes, closes or reopens one account as Auth0 reports it. The same report twice changes nothing.';
REVOKE ALL ON FUNCTION app.sync_auth0_user(uuid, text, text, text, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.sync_auth0_user(uuid, text, text, text, text, boolean) TO vibe_job;

-- function public.bump_version()
CREATE FUNCTION public.bump_version()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
ALTER FUNCTION public.bump_version() OWNER TO vibe_owner;
COMMENT ON FUNCTION public.bump_version() IS 'Counts the updates of a row, so that a writer who read an older version can be refused (optimistic locking).';

-- function public.deny_change()
CREATE FUNCTION public.deny_change()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% is append-only, % is refused', tg_table_name, lower(tg_op) using errcode = '42501';
end
$$;
ALTER FUNCTION public.deny_change() OWNER TO vibe_owner;
COMMENT ON FUNCTION public.deny_change() IS 'Refuses update, delete and truncate of a log with SQLSTATE 42501, for every role.';

-- function public.log_audit_trail()
CREATE FUNCTION public.log_audit_trail()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  old_row jsonb;
  new_row jsonb;
  classified text;
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new); end if;
  foreach classified in array coalesce(tg_argv::text[], '{}') loop
    -- A changed value stays visible as a change, without saying what it was.
    if new_row ? classified then
      new_row := jsonb_set(new_row, array[classified],
        case when old_row -> classified is distinct from new_row -> classified and tg_op = 'UPDATE'
             then '"[redacted, changed]"'::jsonb else '"[redacted]"'::jsonb end);
    end if;
    if old_row ? classified then
      old_row := jsonb_set(old_row, array[classified], '"[redacted]"');
    end if;
  end loop;
  insert into audit_logs (organization_id, actor_id, job_name, action, entity_type, entity_id, before, after)
  values (
    -- The row of an organization is its own tenant.
    coalesce(new_row ->> 'organization_id', old_row ->> 'organization_id', new_row ->> 'id', old_row ->> 'id')::uuid,
    app.current_user_id(),
    nullif(current_setting('app.job_name', true), ''),
    tg_op, tg_table_name, coalesce(new_row ->> 'id', old_row ->> 'id')::uuid, old_row, new_row);
  return null;
end
$$;
ALTER FUNCTION public.log_audit_trail() OWNER TO vibe_definer;
COMMENT ON FUNCTION public.log_audit_trail() IS 'Writes one row of audit_logs per changed row: who, what, before and after. Columns named as trigger arguments are redacted. Runs as vibe_definer, since no application role may write the log itself.';
REVOKE ALL ON FUNCTION public.log_audit_trail() FROM PUBLIC;

-- function public.organization_has_feature(text)
CREATE FUNCTION public.organization_has_feature(p_feature_code text)
    RETURNS boolean
    LANGUAGE sql
    STABLE
    AS $$
  select exists (
    select 1
    from organization_features
    where organization_id = app.current_tenant_id() and feature_code = p_feature_code)
$$;
ALTER FUNCTION public.organization_has_feature(text) OWNER TO vibe_owner;
COMMENT ON FUNCTION public.organization_has_feature(text) IS 'The feature flag: whether the organization of the request has the feature now.';
REVOKE ALL ON FUNCTION public.organization_has_feature(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.organization_has_feature(text) TO vibe_app;

-- function public.organizations_for_auth0_id(text)
CREATE FUNCTION public.organizations_for_auth0_id(p_auth0_id text)
    RETURNS TABLE(organization_id uuid, user_id uuid, role text)
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select u.organization_id, u.id, u.role
  from users u
  join organizations o on o.id = u.organization_id
  where u.auth0_id = p_auth0_id and u.deleted_at is null and o.deleted_at is null
$$;
ALTER FUNCTION public.organizations_for_auth0_id(text) OWNER TO vibe_definer;
COMMENT ON FUNCTION public.organizations_for_auth0_id(text) IS 'Where a person may work: the live accounts of one Auth0 login. The only read across organizations that the application has, called before a context exists.';
REVOKE ALL ON FUNCTION public.organizations_for_auth0_id(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.organizations_for_auth0_id(text) TO vibe_app;

-- function public.propagate_user_name()
CREATE FUNCTION public.propagate_user_name()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  update comments set author_display_name = new.name
  where organization_id = new.organization_id and created_by_id = new.id;
  return null;
end
$$;
ALTER FUNCTION public.propagate_user_name() OWNER TO vibe_definer;
COMMENT ON FUNCTION public.propagate_user_name() IS 'Carries a changed name of a user into the copies that comments hold.';
REVOKE ALL ON FUNCTION public.propagate_user_name() FROM PUBLIC;

-- function public.read_user_contact(uuid, text)
CREATE FUNCTION public.read_user_contact(p_user_id uuid, p_reason text)
    RETURNS TABLE(phone_enc bytea, address_enc bytea, enc_key_id text)
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if p_user_id is distinct from app.current_user_id()
     and coalesce(app.current_user_role(), '') not in ('owner', 'admin') then
    raise exception 'contact data is readable by its owner and by administrators' using errcode = '42501';
  end if;
  return query
    with found as (
      select p.id, p.organization_id, p.phone_enc, p.address_enc, p.enc_key_id
      from user_profiles p
      where p.organization_id = app.current_tenant_id() and p.user_id = p_user_id and p.deleted_at is null
    ), logged as (
      insert into access_logs (organization_id, actor_id, entity_type, entity_id, fields, reason)
      select f.organization_id, app.current_user_id(), 'user_profiles', f.id, '{phone_enc,address_enc}', p_reason
      from found f
    )
    select f.phone_enc, f.address_enc, f.enc_key_id from found f;
end
$$;
ALTER FUNCTION public.read_user_contact(uuid, text) OWNER TO vibe_definer;
COMMENT ON FUNCTION public.read_user_contact(uuid, text) IS 'Encrypted phone and address of a user of the own organization, for that user and for administrators. Each read is logged in the same transaction: no log entry, no data.';
REVOKE ALL ON FUNCTION public.read_user_contact(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.read_user_contact(uuid, text) TO vibe_app;

-- function public.refresh_plan_feature_matrix()
CREATE FUNCTION public.refresh_plan_feature_matrix()
    RETURNS void
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  refresh materialized view concurrently plan_feature_matrix;
end
$$;
ALTER FUNCTION public.refresh_plan_feature_matrix() OWNER TO vibe_owner;
COMMENT ON FUNCTION public.refresh_plan_feature_matrix() IS 'Brings plan_feature_matrix up to date; called after plans or features change.';
REVOKE ALL ON FUNCTION public.refresh_plan_feature_matrix() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.refresh_plan_feature_matrix() TO vibe_job;
GRANT EXECUTE ON FUNCTION public.refresh_plan_feature_matrix() TO vibe_platform;

-- function public.search_tasks(text, integer)
CREATE FUNCTION public.search_tasks(q text, max_rows integer DEFAULT 20)
    RETURNS TABLE(id uuid, title text, rank real)
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select t.id, t.title,
    ts_rank(to_tsvector('english', t.title || ' ' || coalesce(t.description, '')), plainto_tsquery('english', q)) as rank
  from tasks t
  where t.organization_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid
    and t.deleted_at is null
    and to_tsvector('english', t.title || ' ' || coalesce(t.description, '')) @@ plainto_tsquery('english', q)
  order by rank desc, t.id
  limit least(max_rows, 100)
$$;
ALTER FUNCTION public.search_tasks(text, integer) OWNER TO vibe_definer;
COMMENT ON FUNCTION public.search_tasks(text, integer) IS 'Live tasks of the own organization that match the words, best first, at most 100. Runs as vibe_definer with the tenant filter written out, because the search operator is not leakproof and row security would keep the GIN index from being used (C-26).';
REVOKE ALL ON FUNCTION public.search_tasks(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_tasks(text, integer) TO vibe_app;

-- function public.set_author_display_name()
CREATE FUNCTION public.set_author_display_name()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  new.author_display_name := (
    select u.name from users u where u.organization_id = new.organization_id and u.id = new.created_by_id);
  return new;
end
$$;
ALTER FUNCTION public.set_author_display_name() OWNER TO vibe_definer;
COMMENT ON FUNCTION public.set_author_display_name() IS 'Fills comments.author_display_name from the author, whatever the client sent.';
REVOKE ALL ON FUNCTION public.set_author_display_name() FROM PUBLIC;

-- function public.set_tenant_context(uuid)
CREATE FUNCTION public.set_tenant_context(tenant_id uuid)
    RETURNS void
    LANGUAGE sql
    AS $$
  select set_tenant_context(tenant_id, app.current_user_id())
$$;
ALTER FUNCTION public.set_tenant_context(uuid) OWNER TO vibe_owner;
COMMENT ON FUNCTION public.set_tenant_context(uuid) IS 'The form that the guide shows, with one argument: the user must already be known to the transaction (setting app.user_id), and is checked in the same way.';
REVOKE ALL ON FUNCTION public.set_tenant_context(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.set_tenant_context(uuid) TO vibe_app;

-- function public.set_tenant_context(uuid, uuid)
CREATE FUNCTION public.set_tenant_context(tenant_id uuid, user_id uuid)
    RETURNS void
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not exists (
    select 1
    from users u
    join organizations o on o.id = u.organization_id
    where u.organization_id = set_tenant_context.tenant_id
      and u.id = set_tenant_context.user_id
      and u.deleted_at is null
      and o.deleted_at is null
  ) then
    raise exception 'the user is not a member of the organization' using errcode = '42501';
  end if;
  perform set_config('app.current_tenant_id', tenant_id::text, true);
  perform set_config('app.user_id', user_id::text, true);
end
$$;
ALTER FUNCTION public.set_tenant_context(uuid, uuid) OWNER TO vibe_definer;
COMMENT ON FUNCTION public.set_tenant_context(uuid, uuid) IS 'Opens the context of one organization for one of its live members, until the end of the transaction. Anybody else, NULL included, is refused with 42501.';
REVOKE ALL ON FUNCTION public.set_tenant_context(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.set_tenant_context(uuid, uuid) TO vibe_app;

-- function public.sync_project_task_counts()
CREATE FUNCTION public.sync_project_task_counts()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if tg_op <> 'INSERT' and old.deleted_at is null then
    update project_task_counts
    set todo_count = todo_count - (old.status = 'todo')::int,
        in_progress_count = in_progress_count - (old.status = 'in_progress')::int,
        done_count = done_count - (old.status = 'done')::int
    where organization_id = old.organization_id and project_id = old.project_id;
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    insert into project_task_counts as c (organization_id, project_id, todo_count, in_progress_count, done_count)
    values (new.organization_id, new.project_id,
            (new.status = 'todo')::int, (new.status = 'in_progress')::int, (new.status = 'done')::int)
    on conflict on constraint project_task_counts_project_key do update
      set todo_count = c.todo_count + excluded.todo_count,
          in_progress_count = c.in_progress_count + excluded.in_progress_count,
          done_count = c.done_count + excluded.done_count;
  end if;
  return null;
end
$$;
ALTER FUNCTION public.sync_project_task_counts() OWNER TO vibe_definer;
COMMENT ON FUNCTION public.sync_project_task_counts() IS 'Moves one task from its old count to its new one. Adds and subtracts instead of counting, so that two sessions cannot lose each other''s change.';
REVOKE ALL ON FUNCTION public.sync_project_task_counts() FROM PUBLIC;

-- function public.update_updated_at_column()
CREATE FUNCTION public.update_updated_at_column()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.updated_at := now();
  return new;
end
$$;
ALTER FUNCTION public.update_updated_at_column() OWNER TO vibe_owner;
COMMENT ON FUNCTION public.update_updated_at_column() IS 'Stamps updated_at on every update, whatever the client sent.';

-- table public.access_logs
CREATE TABLE public.access_logs (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
)
PARTITION BY RANGE (created_at);
ALTER TABLE public.access_logs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs IS 'Append-only log of reads of classified data, one partition per month in UTC. Kept for 365 days.';
GRANT INSERT, SELECT ON TABLE public.access_logs TO vibe_app;
GRANT INSERT ON TABLE public.access_logs TO vibe_definer;
GRANT INSERT, SELECT ON TABLE public.access_logs TO vibe_job;
COMMENT ON COLUMN public.access_logs.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs.created_at IS 'When they were read; decides the partition.';

-- table public.access_logs_2026_10
CREATE TABLE public.access_logs_2026_10 (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
);
ALTER TABLE public.access_logs_2026_10 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2026_10 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2026_10 OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs_2026_10 IS 'Reads of classified data in 2026-10, UTC.';
COMMENT ON COLUMN public.access_logs_2026_10.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs_2026_10.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs_2026_10.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs_2026_10.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs_2026_10.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs_2026_10.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs_2026_10.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs_2026_10.created_at IS 'When they were read; decides the partition.';

-- table public.access_logs_2026_11
CREATE TABLE public.access_logs_2026_11 (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
);
ALTER TABLE public.access_logs_2026_11 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2026_11 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2026_11 OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs_2026_11 IS 'Reads of classified data in 2026-11, UTC.';
COMMENT ON COLUMN public.access_logs_2026_11.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs_2026_11.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs_2026_11.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs_2026_11.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs_2026_11.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs_2026_11.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs_2026_11.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs_2026_11.created_at IS 'When they were read; decides the partition.';

-- table public.access_logs_2026_12
CREATE TABLE public.access_logs_2026_12 (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
);
ALTER TABLE public.access_logs_2026_12 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2026_12 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2026_12 OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs_2026_12 IS 'Reads of classified data in 2026-12, UTC.';
COMMENT ON COLUMN public.access_logs_2026_12.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs_2026_12.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs_2026_12.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs_2026_12.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs_2026_12.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs_2026_12.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs_2026_12.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs_2026_12.created_at IS 'When they were read; decides the partition.';

-- table public.access_logs_2027_01
CREATE TABLE public.access_logs_2027_01 (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
);
ALTER TABLE public.access_logs_2027_01 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2027_01 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2027_01 OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs_2027_01 IS 'Reads of classified data in 2027-01, UTC.';
COMMENT ON COLUMN public.access_logs_2027_01.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs_2027_01.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs_2027_01.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs_2027_01.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs_2027_01.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs_2027_01.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs_2027_01.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs_2027_01.created_at IS 'When they were read; decides the partition.';

-- table public.access_logs_2027_02
CREATE TABLE public.access_logs_2027_02 (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
);
ALTER TABLE public.access_logs_2027_02 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2027_02 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2027_02 OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs_2027_02 IS 'Reads of classified data in 2027-02, UTC.';
COMMENT ON COLUMN public.access_logs_2027_02.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs_2027_02.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs_2027_02.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs_2027_02.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs_2027_02.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs_2027_02.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs_2027_02.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs_2027_02.created_at IS 'When they were read; decides the partition.';

-- table public.access_logs_2027_03
CREATE TABLE public.access_logs_2027_03 (
    id uuid DEFAULT gen_random_uuid() CONSTRAINT access_logs_id_not_null NOT NULL,
    organization_id uuid CONSTRAINT access_logs_organization_id_not_null NOT NULL,
    actor_id uuid DEFAULT app.current_user_id(),
    entity_type text CONSTRAINT access_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT access_logs_entity_id_not_null NOT NULL,
    fields text[] CONSTRAINT access_logs_fields_not_null NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT access_logs_created_at_not_null NOT NULL,
    CONSTRAINT access_logs_fields_check CHECK (cardinality(fields) > 0)
);
ALTER TABLE public.access_logs_2027_03 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2027_03 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_logs_2027_03 OWNER TO vibe_owner;
COMMENT ON TABLE public.access_logs_2027_03 IS 'Reads of classified data in 2027-03, UTC.';
COMMENT ON COLUMN public.access_logs_2027_03.id IS 'Identifies the entry together with created_at, which the partition key demands.';
COMMENT ON COLUMN public.access_logs_2027_03.organization_id IS 'Organization of the row that was read; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.access_logs_2027_03.actor_id IS 'User who read; NULL for work of the system.';
COMMENT ON COLUMN public.access_logs_2027_03.entity_type IS 'Table of the row that was read.';
COMMENT ON COLUMN public.access_logs_2027_03.entity_id IS 'Id of the row that was read.';
COMMENT ON COLUMN public.access_logs_2027_03.fields IS 'Names of the columns that were read, at least one.';
COMMENT ON COLUMN public.access_logs_2027_03.reason IS 'Why they were read, as the reader stated it.';
COMMENT ON COLUMN public.access_logs_2027_03.created_at IS 'When they were read; decides the partition.';

-- table public.audit_logs
CREATE TABLE public.audit_logs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    actor_id uuid,
    job_name text,
    action text NOT NULL,
    entity_type text NOT NULL,
    entity_id uuid NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text])),
    CONSTRAINT audit_logs_pkey PRIMARY KEY (id)
);
ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs OWNER TO vibe_owner;
COMMENT ON TABLE public.audit_logs IS 'Append-only log of changes: who, what, when, before and after, without personal data. Kept for 365 days.';
GRANT SELECT ON TABLE public.audit_logs TO vibe_app;
GRANT DELETE, INSERT, SELECT ON TABLE public.audit_logs TO vibe_definer;
GRANT INSERT, SELECT ON TABLE public.audit_logs TO vibe_job;
COMMENT ON COLUMN public.audit_logs.id IS 'Key of the entry.';
COMMENT ON COLUMN public.audit_logs.organization_id IS 'Organization of the changed row; a soft link, since the log outlives it (C-47).';
COMMENT ON COLUMN public.audit_logs.actor_id IS 'User of the request that changed the row; NULL for work of the system.';
COMMENT ON COLUMN public.audit_logs.job_name IS 'Job that changed the row (setting app.job_name), where no user did.';
COMMENT ON COLUMN public.audit_logs.action IS 'What happened: INSERT, UPDATE, DELETE from triggers, EXPORT, ERASE, RESTORE from jobs.';
COMMENT ON COLUMN public.audit_logs.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs.entity_id IS 'Id of the changed row.';
COMMENT ON COLUMN public.audit_logs.before IS 'The row as it was, classified columns redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs.after IS 'The row as it became, classified columns redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs.created_at IS 'Moment of the change; several changes of one transaction differ in it.';

-- table public.comments
CREATE TABLE public.comments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    task_id uuid NOT NULL,
    parent_comment_id uuid,
    body text NOT NULL,
    created_by_id uuid DEFAULT app.current_user_id(),
    author_display_name text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT comments_body_check CHECK ((length(btrim(body)) >= 1) AND (length(btrim(body)) <= 10000)),
    CONSTRAINT comments_pkey PRIMARY KEY (id),
    CONSTRAINT comments_org_task_id_key UNIQUE (organization_id, task_id, id)
);
ALTER TABLE public.comments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.comments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.comments OWNER TO vibe_owner;
COMMENT ON TABLE public.comments IS 'Feedback on a task; replies are nested and stay with the same task.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.comments TO vibe_app;
GRANT SELECT, UPDATE ON TABLE public.comments TO vibe_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.comments TO vibe_job;
COMMENT ON COLUMN public.comments.id IS 'Key of the comment.';
COMMENT ON COLUMN public.comments.organization_id IS 'Organization of the task, repeated for the tenant policy.';
COMMENT ON COLUMN public.comments.task_id IS 'Task that is commented on.';
COMMENT ON COLUMN public.comments.parent_comment_id IS 'Comment that this one answers, on the same task; NULL at the top of a thread.';
COMMENT ON COLUMN public.comments.body IS 'The text, 1 to 10,000 characters.';
COMMENT ON COLUMN public.comments.created_by_id IS 'Author, a user of the same organization; NULL once that user is removed.';
COMMENT ON COLUMN public.comments.author_display_name IS 'Copy of users.name of the author, so that a thread is read without a join; kept equal by triggers, emptied with the author.';
COMMENT ON COLUMN public.comments.created_at IS 'When the comment was written.';
COMMENT ON COLUMN public.comments.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.comments.deleted_at IS 'Set when the comment is deleted; the row is removed 90 days later.';
COMMENT ON COLUMN public.comments.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.data_subject_requests
CREATE TABLE public.data_subject_requests (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    status text DEFAULT 'requested'::text NOT NULL,
    due_at timestamp with time zone DEFAULT (now() + '30 days'::interval) NOT NULL,
    completed_at timestamp with time zone,
    evidence_checksum text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT data_subject_requests_done_check CHECK ((status = 'completed'::text) = (completed_at IS NOT NULL)),
    CONSTRAINT data_subject_requests_kind_check CHECK (kind = ANY (ARRAY['export'::text, 'erasure'::text])),
    CONSTRAINT data_subject_requests_status_check CHECK (status = ANY (ARRAY['requested'::text, 'running'::text, 'completed'::text, 'rejected'::text])),
    CONSTRAINT data_subject_requests_pkey PRIMARY KEY (id)
);
ALTER TABLE public.data_subject_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.data_subject_requests FORCE ROW LEVEL SECURITY;
ALTER TABLE public.data_subject_requests OWNER TO vibe_owner;
COMMENT ON TABLE public.data_subject_requests IS 'Requests of users for an export or for the erasure of their data, with deadline and evidence.';
GRANT INSERT, SELECT ON TABLE public.data_subject_requests TO vibe_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.data_subject_requests TO vibe_job;
COMMENT ON COLUMN public.data_subject_requests.id IS 'Key of the request.';
COMMENT ON COLUMN public.data_subject_requests.organization_id IS 'Organization of the account.';
COMMENT ON COLUMN public.data_subject_requests.user_id IS 'Account that asks; a soft link, which stays when the account is gone.';
COMMENT ON COLUMN public.data_subject_requests.kind IS 'export or erasure.';
COMMENT ON COLUMN public.data_subject_requests.status IS 'requested, running, completed or rejected.';
COMMENT ON COLUMN public.data_subject_requests.due_at IS 'Until when it has to be answered, 30 days unless agreed otherwise.';
COMMENT ON COLUMN public.data_subject_requests.completed_at IS 'When it was fulfilled; set exactly for completed requests.';
COMMENT ON COLUMN public.data_subject_requests.evidence_checksum IS 'SHA-256 of the exported document or of the erasure report.';
COMMENT ON COLUMN public.data_subject_requests.created_at IS 'When the user asked.';
COMMENT ON COLUMN public.data_subject_requests.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';

-- table public.features
CREATE TABLE public.features (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    description text,
    code text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT features_code_check CHECK ((code ~ '^[a-z][a-z0-9_.-]{1,62}$'::text)),
    CONSTRAINT features_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 100)),
    CONSTRAINT features_pkey PRIMARY KEY (id),
    CONSTRAINT features_code_key UNIQUE (code)
);
ALTER TABLE public.features ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.features FORCE ROW LEVEL SECURITY;
ALTER TABLE public.features OWNER TO vibe_owner;
COMMENT ON TABLE public.features IS 'Features of the platform that a plan may include; their codes are the feature flags of the application.';
GRANT SELECT ON TABLE public.features TO vibe_app;
GRANT SELECT ON TABLE public.features TO vibe_job;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.features TO vibe_platform;
COMMENT ON COLUMN public.features.id IS 'Key of the feature.';
COMMENT ON COLUMN public.features.name IS 'Name of the feature on the price page.';
COMMENT ON COLUMN public.features.description IS 'What the feature does, one sentence.';
COMMENT ON COLUMN public.features.code IS 'Stable code that the application asks for, such as export.csv; unique.';
COMMENT ON COLUMN public.features.created_at IS 'When the feature was added.';
COMMENT ON COLUMN public.features.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';

-- table public.organizations
CREATE TABLE public.organizations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    domain text,
    logo_url text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT organizations_domain_check CHECK (((domain = lower(domain)) AND (domain ~ '^[a-z0-9.-]+\.[a-z]{2,}$'::text))),
    CONSTRAINT organizations_logo_url_check CHECK (logo_url ~ '^https://'::text),
    CONSTRAINT organizations_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200)),
    CONSTRAINT organizations_pkey PRIMARY KEY (id)
);
ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organizations FORCE ROW LEVEL SECURITY;
ALTER TABLE public.organizations OWNER TO vibe_owner;
COMMENT ON TABLE public.organizations IS 'Tenants: customer organizations, the root of isolation. A request sees its own row only.';
GRANT SELECT ON TABLE public.organizations TO vibe_app;
GRANT SELECT ON TABLE public.organizations TO vibe_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organizations TO vibe_job;
COMMENT ON COLUMN public.organizations.id IS 'The tenant id that every tenant table carries as organization_id.';
COMMENT ON COLUMN public.organizations.name IS 'Name of the organization as its members write it, 1 to 200 characters.';
GRANT UPDATE (name) ON TABLE public.organizations TO vibe_app;
COMMENT ON COLUMN public.organizations.domain IS 'Lower-case mail domain, used to offer the organization at sign-up; unique among live organizations.';
COMMENT ON COLUMN public.organizations.logo_url IS 'Address of the logo, https only.';
GRANT UPDATE (logo_url) ON TABLE public.organizations TO vibe_app;
COMMENT ON COLUMN public.organizations.created_at IS 'When the organization signed up.';
COMMENT ON COLUMN public.organizations.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.organizations.deleted_at IS 'Set when the organization leaves; from then on no context can be opened for it, and 90 days later the whole tenant is removed by cascade.';
COMMENT ON COLUMN public.organizations.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.plan_features
CREATE TABLE public.plan_features (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    plan_id uuid NOT NULL,
    feature_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plan_features_pkey PRIMARY KEY (id),
    CONSTRAINT plan_features_plan_feature_key UNIQUE (plan_id, feature_id)
);
ALTER TABLE public.plan_features ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plan_features FORCE ROW LEVEL SECURITY;
ALTER TABLE public.plan_features OWNER TO vibe_owner;
COMMENT ON TABLE public.plan_features IS 'Which features a plan includes; a pair occurs once.';
GRANT SELECT ON TABLE public.plan_features TO vibe_app;
GRANT SELECT ON TABLE public.plan_features TO vibe_job;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.plan_features TO vibe_platform;
COMMENT ON COLUMN public.plan_features.id IS 'Key of the link.';
COMMENT ON COLUMN public.plan_features.plan_id IS 'The plan that includes the feature.';
COMMENT ON COLUMN public.plan_features.feature_id IS 'The feature that is included.';
COMMENT ON COLUMN public.plan_features.created_at IS 'When the feature joined the plan.';
COMMENT ON COLUMN public.plan_features.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';

-- table public.project_task_counts
CREATE TABLE public.project_task_counts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    project_id uuid NOT NULL,
    todo_count integer DEFAULT 0 NOT NULL,
    in_progress_count integer DEFAULT 0 NOT NULL,
    done_count integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT project_task_counts_done_check CHECK (done_count >= 0),
    CONSTRAINT project_task_counts_in_progress_check CHECK (in_progress_count >= 0),
    CONSTRAINT project_task_counts_todo_check CHECK (todo_count >= 0),
    CONSTRAINT project_task_counts_pkey PRIMARY KEY (id),
    CONSTRAINT project_task_counts_project_key UNIQUE (organization_id, project_id)
);
ALTER TABLE public.project_task_counts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.project_task_counts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.project_task_counts OWNER TO vibe_owner;
COMMENT ON TABLE public.project_task_counts IS 'Number of live tasks per project and status, kept by trigger sync_task_counts; always equal to a recount.';
GRANT SELECT ON TABLE public.project_task_counts TO vibe_app;
GRANT INSERT, SELECT, UPDATE ON TABLE public.project_task_counts TO vibe_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.project_task_counts TO vibe_job;
COMMENT ON COLUMN public.project_task_counts.id IS 'Key of the row.';
COMMENT ON COLUMN public.project_task_counts.organization_id IS 'Organization of the project.';
COMMENT ON COLUMN public.project_task_counts.project_id IS 'Project that is counted, at most one row each.';
COMMENT ON COLUMN public.project_task_counts.todo_count IS 'Live tasks with status todo.';
COMMENT ON COLUMN public.project_task_counts.in_progress_count IS 'Live tasks with status in_progress.';
COMMENT ON COLUMN public.project_task_counts.done_count IS 'Live tasks with status done.';
COMMENT ON COLUMN public.project_task_counts.created_at IS 'When the project got its first task.';
COMMENT ON COLUMN public.project_task_counts.updated_at IS 'When a number changed last.';

-- table public.project_templates
CREATE TABLE public.project_templates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    organization_id uuid NOT NULL,
    template jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_by_id uuid DEFAULT app.current_user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT project_templates_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200)),
    CONSTRAINT project_templates_template_check CHECK (jsonb_typeof(template) = 'object'::text),
    CONSTRAINT project_templates_pkey PRIMARY KEY (id)
);
ALTER TABLE public.project_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.project_templates FORCE ROW LEVEL SECURITY;
ALTER TABLE public.project_templates OWNER TO vibe_owner;
COMMENT ON TABLE public.project_templates IS 'Projects prepared for reuse, one collection per organization.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.project_templates TO vibe_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.project_templates TO vibe_job;
COMMENT ON COLUMN public.project_templates.id IS 'Key of the template.';
COMMENT ON COLUMN public.project_templates.name IS 'Name of the template; unique among the live templates of the organization.';
COMMENT ON COLUMN public.project_templates.organization_id IS 'Organization that keeps the template; deleting it deletes the template.';
COMMENT ON COLUMN public.project_templates.template IS 'What a new project starts with, a JSON object with a description and a list of tasks.';
COMMENT ON COLUMN public.project_templates.created_by_id IS 'Who prepared it; NULL once that user is removed.';
COMMENT ON COLUMN public.project_templates.created_at IS 'When the template was prepared.';
COMMENT ON COLUMN public.project_templates.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.project_templates.deleted_at IS 'Set when the template is deleted; the row is removed 90 days later.';
COMMENT ON COLUMN public.project_templates.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.projects
CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    description text,
    organization_id uuid NOT NULL,
    created_by_id uuid DEFAULT app.current_user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT projects_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200)),
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_org_id_key UNIQUE (organization_id, id)
);
ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.projects FORCE ROW LEVEL SECURITY;
ALTER TABLE public.projects OWNER TO vibe_owner;
COMMENT ON TABLE public.projects IS 'Work containers of an organization; every task lies in one.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.projects TO vibe_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.projects TO vibe_job;
COMMENT ON COLUMN public.projects.id IS 'Key of the project.';
COMMENT ON COLUMN public.projects.name IS 'Name of the project; unique among the live projects of the organization.';
COMMENT ON COLUMN public.projects.description IS 'What the project is about, free text.';
COMMENT ON COLUMN public.projects.organization_id IS 'Organization that the project belongs to.';
COMMENT ON COLUMN public.projects.created_by_id IS 'Owner of the project, a user of the same organization; NULL once that user is removed.';
COMMENT ON COLUMN public.projects.created_at IS 'When the project was started.';
COMMENT ON COLUMN public.projects.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.projects.deleted_at IS 'Set when the project is put away; the row and its tasks are removed 90 days later.';
COMMENT ON COLUMN public.projects.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.subscription_plans
CREATE TABLE public.subscription_plans (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    description text,
    price numeric(12,2) NOT NULL,
    currency text DEFAULT 'USD'::text NOT NULL,
    billing_period public.billing_period NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT subscription_plans_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT subscription_plans_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 100)),
    CONSTRAINT subscription_plans_price_check CHECK (price >= (0)::numeric),
    CONSTRAINT subscription_plans_pkey PRIMARY KEY (id),
    CONSTRAINT subscription_plans_name_period_key UNIQUE (name, billing_period)
);
ALTER TABLE public.subscription_plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_plans FORCE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_plans OWNER TO vibe_owner;
COMMENT ON TABLE public.subscription_plans IS 'Plans on offer, the same for every organization; tenants read them, the platform role keeps them.';
GRANT SELECT ON TABLE public.subscription_plans TO vibe_app;
GRANT SELECT ON TABLE public.subscription_plans TO vibe_job;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.subscription_plans TO vibe_platform;
COMMENT ON COLUMN public.subscription_plans.id IS 'Key of the plan.';
COMMENT ON COLUMN public.subscription_plans.name IS 'Name under which the plan is sold; unique per billing period.';
COMMENT ON COLUMN public.subscription_plans.description IS 'What the plan is for, as shown on the price page.';
COMMENT ON COLUMN public.subscription_plans.price IS 'Price of one billing period, without tax, never negative.';
COMMENT ON COLUMN public.subscription_plans.currency IS 'Currency of the price, three letters as in ISO 4217.';
COMMENT ON COLUMN public.subscription_plans.billing_period IS 'How often the price is charged: monthly or yearly.';
COMMENT ON COLUMN public.subscription_plans.is_active IS 'False for plans that are no longer sold; running subscriptions keep them.';
COMMENT ON COLUMN public.subscription_plans.created_at IS 'When the plan was added.';
COMMENT ON COLUMN public.subscription_plans.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';

-- table public.subscriptions
CREATE TABLE public.subscriptions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    status text DEFAULT 'trialing'::text NOT NULL,
    start_date timestamp with time zone DEFAULT now() NOT NULL,
    end_date timestamp with time zone,
    created_by_id uuid DEFAULT app.current_user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT subscriptions_period_check CHECK ((end_date IS NULL) OR (end_date > start_date)),
    CONSTRAINT subscriptions_status_check CHECK (status = ANY (ARRAY['trialing'::text, 'active'::text, 'past_due'::text, 'canceled'::text, 'expired'::text])),
    CONSTRAINT subscriptions_pkey PRIMARY KEY (id),
    CONSTRAINT subscriptions_no_overlap EXCLUDE USING gist (organization_id WITH =, tstzrange(start_date, end_date) WITH &&) WHERE (((status = ANY (ARRAY['trialing'::text, 'active'::text, 'past_due'::text])) AND (deleted_at IS NULL)))
);
ALTER TABLE public.subscriptions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscriptions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.subscriptions OWNER TO vibe_owner;
COMMENT ON TABLE public.subscriptions IS 'Which plan an organization has had, and when; current periods of one organization never overlap.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.subscriptions TO vibe_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.subscriptions TO vibe_job;
COMMENT ON COLUMN public.subscriptions.id IS 'Key of the subscription.';
COMMENT ON COLUMN public.subscriptions.organization_id IS 'Organization that subscribes.';
COMMENT ON COLUMN public.subscriptions.plan_id IS 'Plan of the period; a plan in use cannot be deleted.';
COMMENT ON COLUMN public.subscriptions.status IS 'trialing, active and past_due give the features of the plan; canceled and expired do not.';
COMMENT ON COLUMN public.subscriptions.start_date IS 'First moment of the period.';
COMMENT ON COLUMN public.subscriptions.end_date IS 'First moment after the period, NULL while it is open; always later than start_date.';
COMMENT ON COLUMN public.subscriptions.created_by_id IS 'Who ordered it; NULL when the billing job did.';
COMMENT ON COLUMN public.subscriptions.created_at IS 'When the row was stored.';
COMMENT ON COLUMN public.subscriptions.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.subscriptions.deleted_at IS 'Set for rows booked by mistake; kept for 7 years like every billing record.';
COMMENT ON COLUMN public.subscriptions.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.tasks
CREATE TABLE public.tasks (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    title text NOT NULL,
    description text,
    status text DEFAULT 'todo'::text NOT NULL,
    project_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    assigned_to_id uuid,
    created_by_id uuid DEFAULT app.current_user_id(),
    due_date timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT tasks_status_check CHECK (status = ANY (ARRAY['todo'::text, 'in_progress'::text, 'done'::text])),
    CONSTRAINT tasks_title_check CHECK ((length(btrim(title)) >= 1) AND (length(btrim(title)) <= 500)),
    CONSTRAINT tasks_pkey PRIMARY KEY (id),
    CONSTRAINT tasks_org_id_key UNIQUE (organization_id, id)
);
ALTER TABLE public.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tasks FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tasks OWNER TO vibe_owner;
COMMENT ON TABLE public.tasks IS 'Work items of a project.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.tasks TO vibe_app;
GRANT SELECT ON TABLE public.tasks TO vibe_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.tasks TO vibe_job;
COMMENT ON COLUMN public.tasks.id IS 'Key of the task.';
COMMENT ON COLUMN public.tasks.title IS 'What is to be done, in one line of at most 500 characters.';
COMMENT ON COLUMN public.tasks.description IS 'Details, free text.';
COMMENT ON COLUMN public.tasks.status IS 'todo, in_progress or done. Text with a CHECK, because an enum is not used by an index under row security (C-27).';
COMMENT ON COLUMN public.tasks.project_id IS 'Project that contains the task; deleting it deletes the task.';
COMMENT ON COLUMN public.tasks.organization_id IS 'Organization of the project, repeated for the tenant policy.';
COMMENT ON COLUMN public.tasks.assigned_to_id IS 'Who works on it, a user of the same organization; NULL while nobody does.';
COMMENT ON COLUMN public.tasks.created_by_id IS 'Who wrote the task; NULL once that user is removed.';
COMMENT ON COLUMN public.tasks.due_date IS 'When it should be done.';
COMMENT ON COLUMN public.tasks.created_at IS 'When the task was written.';
COMMENT ON COLUMN public.tasks.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.tasks.deleted_at IS 'Set when the task is deleted; hidden by active_tasks, never by a policy (C-19), and removed 90 days later.';
COMMENT ON COLUMN public.tasks.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.user_consents
CREATE TABLE public.user_consents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    granted boolean NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    source text DEFAULT 'app'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_consents_purpose_check CHECK (purpose = ANY (ARRAY['terms'::text, 'product_email'::text, 'analytics'::text])),
    CONSTRAINT user_consents_pkey PRIMARY KEY (id)
);
ALTER TABLE public.user_consents ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_consents FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_consents OWNER TO vibe_owner;
COMMENT ON TABLE public.user_consents IS 'History of what each user agreed to or withdrew; a change of mind is a new row, never an update.';
GRANT INSERT, SELECT ON TABLE public.user_consents TO vibe_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.user_consents TO vibe_job;
COMMENT ON COLUMN public.user_consents.id IS 'Key of the row.';
COMMENT ON COLUMN public.user_consents.organization_id IS 'Organization of the user.';
COMMENT ON COLUMN public.user_consents.user_id IS 'Who gave or withdrew the consent.';
COMMENT ON COLUMN public.user_consents.purpose IS 'What the consent is about: terms, product_email or analytics.';
COMMENT ON COLUMN public.user_consents.granted IS 'True for opting in, false for opting out.';
COMMENT ON COLUMN public.user_consents.recorded_at IS 'When the user decided; the latest row per user and purpose counts.';
COMMENT ON COLUMN public.user_consents.source IS 'Where the decision was taken: app, import, support.';
COMMENT ON COLUMN public.user_consents.created_at IS 'When the row was stored.';
COMMENT ON COLUMN public.user_consents.updated_at IS 'Last change of the row; equals created_at unless a job corrected it.';

-- table public.user_profiles
CREATE TABLE public.user_profiles (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    display_name text,
    avatar_url text,
    job_title text,
    bio text,
    timezone text DEFAULT 'UTC'::text NOT NULL,
    locale text DEFAULT 'en'::text NOT NULL,
    phone_enc bytea,
    address_enc bytea,
    enc_key_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT user_profiles_avatar_url_check CHECK (avatar_url ~ '^https://'::text),
    CONSTRAINT user_profiles_display_name_check CHECK (display_name !~ '[<>[:cntrl:]]'::text),
    CONSTRAINT user_profiles_enc_check CHECK (((phone_enc IS NULL) AND (address_enc IS NULL)) OR (enc_key_id IS NOT NULL)),
    CONSTRAINT user_profiles_pkey PRIMARY KEY (id),
    CONSTRAINT user_profiles_user_key UNIQUE (organization_id, user_id)
);
ALTER TABLE public.user_profiles ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.user_profiles FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_profiles OWNER TO vibe_owner;
COMMENT ON TABLE public.user_profiles IS 'What a user tells about himself or herself, at most one row per user; nothing that is needed to log in.';
GRANT INSERT, UPDATE ON TABLE public.user_profiles TO vibe_app;
GRANT SELECT ON TABLE public.user_profiles TO vibe_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.user_profiles TO vibe_job;
COMMENT ON COLUMN public.user_profiles.id IS 'Key of the row.';
GRANT SELECT (id) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.organization_id IS 'Organization of the account, always that of the user.';
GRANT SELECT (organization_id) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.user_id IS 'The account that the profile describes.';
GRANT SELECT (user_id) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.display_name IS 'Name that the user prefers to be shown; users.name where it is missing.';
GRANT SELECT (display_name) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.avatar_url IS 'Address of the picture, https only.';
GRANT SELECT (avatar_url) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.job_title IS 'Position in the organization, as the user writes it.';
GRANT SELECT (job_title) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.bio IS 'A few words about the user, free text.';
GRANT SELECT (bio) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.timezone IS 'IANA name of the zone in which times are shown; stored times stay UTC.';
GRANT SELECT (timezone) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.locale IS 'Language tag for texts and formats.';
GRANT SELECT (locale) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.phone_enc IS 'Phone number, encrypted by the application; not readable by the application role except through read_user_contact.';
COMMENT ON COLUMN public.user_profiles.address_enc IS 'Postal address, encrypted by the application; readable through read_user_contact only.';
COMMENT ON COLUMN public.user_profiles.enc_key_id IS 'Which key encrypted phone_enc and address_enc; needed for rotation, required as soon as one of them is set.';
GRANT SELECT (enc_key_id) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.created_at IS 'When the profile was filled in first.';
GRANT SELECT (created_at) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
GRANT SELECT (updated_at) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.deleted_at IS 'Set when the profile is withdrawn; the row is removed 90 days later.';
GRANT SELECT (deleted_at) ON TABLE public.user_profiles TO vibe_app;
COMMENT ON COLUMN public.user_profiles.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';
GRANT SELECT (version) ON TABLE public.user_profiles TO vibe_app;

-- table public.users
CREATE TABLE public.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    auth0_id text NOT NULL,
    role text DEFAULT 'member'::text NOT NULL,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by_id uuid DEFAULT app.current_user_id(),
    deleted_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT users_email_check CHECK (((email = lower(email)) AND (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text))),
    CONSTRAINT users_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200) AND (name !~ '[<>[:cntrl:]]'::text)),
    CONSTRAINT users_preferences_check CHECK (jsonb_typeof(preferences) = 'object'::text),
    CONSTRAINT users_role_check CHECK (role = ANY (ARRAY['owner'::text, 'admin'::text, 'member'::text, 'viewer'::text])),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_org_auth0_key UNIQUE (organization_id, auth0_id),
    CONSTRAINT users_org_id_key UNIQUE (organization_id, id)
);
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.users FORCE ROW LEVEL SECURITY;
ALTER TABLE public.users OWNER TO vibe_owner;
COMMENT ON TABLE public.users IS 'Accounts of an organization, synchronised from Auth0. No password is stored here.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.users TO vibe_app;
GRANT SELECT ON TABLE public.users TO vibe_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.users TO vibe_job;
COMMENT ON COLUMN public.users.id IS 'Account id; another organization of the same person has another one.';
COMMENT ON COLUMN public.users.organization_id IS 'Organization that the account belongs to.';
COMMENT ON COLUMN public.users.email IS 'Login and contact address, lower case; unique among the live accounts of one organization, so that a duplicate never tells about another tenant (C-49).';
COMMENT ON COLUMN public.users.name IS 'Name shown to colleagues. Angle brackets and control characters are refused, nothing is rewritten (C-52).';
COMMENT ON COLUMN public.users.auth0_id IS 'Subject of the Auth0 login. The same person may have one account in each organization, with a role of its own.';
COMMENT ON COLUMN public.users.role IS 'What the account may do inside its organization: owner, admin, member or viewer.';
COMMENT ON COLUMN public.users.preferences IS 'Settings that the user interface remembers for this account, a JSON object.';
COMMENT ON COLUMN public.users.created_at IS 'When the account was first synchronised.';
COMMENT ON COLUMN public.users.updated_at IS 'Last change of the row, kept by trigger set_updated_at.';
COMMENT ON COLUMN public.users.created_by_id IS 'Colleague who invited the account; NULL for accounts made by the Auth0 sync.';
COMMENT ON COLUMN public.users.deleted_at IS 'Set when the account is closed or has left Auth0; the row is removed 90 days later.';
COMMENT ON COLUMN public.users.version IS 'Number of changes, for optimistic locking; kept by trigger bump_version.';

-- table public.access_logs_2026_10
ALTER TABLE ONLY public.access_logs ATTACH PARTITION public.access_logs_2026_10 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2026-11-01 00:00:00+00');

-- table public.access_logs_2026_11
ALTER TABLE ONLY public.access_logs ATTACH PARTITION public.access_logs_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');

-- table public.access_logs_2026_12
ALTER TABLE ONLY public.access_logs ATTACH PARTITION public.access_logs_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');

-- table public.access_logs_2027_01
ALTER TABLE ONLY public.access_logs ATTACH PARTITION public.access_logs_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');

-- table public.access_logs_2027_02
ALTER TABLE ONLY public.access_logs ATTACH PARTITION public.access_logs_2027_02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');

-- table public.access_logs_2027_03
ALTER TABLE ONLY public.access_logs ATTACH PARTITION public.access_logs_2027_03 FOR VALUES FROM ('2027-03-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');

-- view public.active_tasks
CREATE VIEW public.active_tasks WITH (security_invoker='true') AS
SELECT id,
    organization_id,
    project_id,
    title,
    description,
    status,
    assigned_to_id,
    due_date,
    created_by_id,
    created_at,
    updated_at,
    version
   FROM public.tasks
  WHERE (deleted_at IS NULL);
ALTER VIEW public.active_tasks OWNER TO vibe_owner;
COMMENT ON VIEW public.active_tasks IS 'Tasks that are not deleted. The filter lives here and not in a policy, which would refuse the update that deletes softly (C-19).';
GRANT SELECT ON TABLE public.active_tasks TO vibe_app;
GRANT SELECT ON TABLE public.active_tasks TO vibe_job;
COMMENT ON COLUMN public.active_tasks.id IS 'Key of the task.';
COMMENT ON COLUMN public.active_tasks.organization_id IS 'Organization of the task.';
COMMENT ON COLUMN public.active_tasks.project_id IS 'Project of the task.';
COMMENT ON COLUMN public.active_tasks.title IS 'What is to be done.';
COMMENT ON COLUMN public.active_tasks.description IS 'Details, free text.';
COMMENT ON COLUMN public.active_tasks.status IS 'todo, in_progress or done.';
COMMENT ON COLUMN public.active_tasks.assigned_to_id IS 'Who works on it.';
COMMENT ON COLUMN public.active_tasks.due_date IS 'When it should be done.';
COMMENT ON COLUMN public.active_tasks.created_by_id IS 'Who wrote the task.';
COMMENT ON COLUMN public.active_tasks.created_at IS 'When the task was written.';
COMMENT ON COLUMN public.active_tasks.updated_at IS 'Last change of the task.';
COMMENT ON COLUMN public.active_tasks.version IS 'Version to state when the task is changed.';

-- view public.current_user_consents
CREATE VIEW public.current_user_consents WITH (security_invoker='true') AS
SELECT DISTINCT ON (organization_id, user_id, purpose) organization_id,
    user_id,
    purpose,
    granted,
    recorded_at,
    source
   FROM public.user_consents
  ORDER BY organization_id, user_id, purpose, recorded_at DESC, id;
ALTER VIEW public.current_user_consents OWNER TO vibe_owner;
COMMENT ON VIEW public.current_user_consents IS 'What each user agrees to now: the latest row of the history per purpose. Ask here before processing that needs consent.';
GRANT SELECT ON TABLE public.current_user_consents TO vibe_app;
GRANT SELECT ON TABLE public.current_user_consents TO vibe_job;
COMMENT ON COLUMN public.current_user_consents.organization_id IS 'Organization of the user.';
COMMENT ON COLUMN public.current_user_consents.user_id IS 'Whose consent it is.';
COMMENT ON COLUMN public.current_user_consents.purpose IS 'terms, product_email or analytics.';
COMMENT ON COLUMN public.current_user_consents.granted IS 'Whether the user agrees.';
COMMENT ON COLUMN public.current_user_consents.recorded_at IS 'When the user decided.';
COMMENT ON COLUMN public.current_user_consents.source IS 'Where the decision was taken.';

-- view public.organization_features
CREATE VIEW public.organization_features WITH (security_invoker='true') AS
SELECT DISTINCT s.organization_id,
    f.code AS feature_code
   FROM ((public.subscriptions s
     JOIN public.plan_features pf ON ((pf.plan_id = s.plan_id)))
     JOIN public.features f ON ((f.id = pf.feature_id)))
  WHERE ((s.deleted_at IS NULL) AND (s.status = ANY (ARRAY['trialing'::text, 'active'::text, 'past_due'::text])) AND (s.start_date <= now()) AND ((s.end_date IS NULL) OR (s.end_date > now())));
ALTER VIEW public.organization_features OWNER TO vibe_owner;
COMMENT ON VIEW public.organization_features IS 'Features that an organization has at this moment, by its current subscription.';
GRANT SELECT ON TABLE public.organization_features TO vibe_app;
GRANT SELECT ON TABLE public.organization_features TO vibe_job;
COMMENT ON COLUMN public.organization_features.organization_id IS 'Organization that has the feature.';
COMMENT ON COLUMN public.organization_features.feature_code IS 'Code of the feature, as in features.code.';

-- materialized view public.plan_feature_matrix
CREATE MATERIALIZED VIEW public.plan_feature_matrix AS
SELECT p.id AS plan_id,
    p.name AS plan_name,
    p.billing_period,
    f.code AS feature_code
   FROM ((public.subscription_plans p
     JOIN public.plan_features pf ON ((pf.plan_id = p.id)))
     JOIN public.features f ON ((f.id = pf.feature_id)))
WITH DATA;
ALTER MATERIALIZED VIEW public.plan_feature_matrix OWNER TO vibe_owner;
COMMENT ON MATERIALIZED VIEW public.plan_feature_matrix IS 'Plans and their features side by side, for the price page; as of the last refresh.';
GRANT SELECT ON TABLE public.plan_feature_matrix TO vibe_app;
GRANT SELECT ON TABLE public.plan_feature_matrix TO vibe_job;
GRANT SELECT ON TABLE public.plan_feature_matrix TO vibe_platform;
COMMENT ON COLUMN public.plan_feature_matrix.plan_id IS 'Plan of the row.';
COMMENT ON COLUMN public.plan_feature_matrix.plan_name IS 'Name of the plan.';
COMMENT ON COLUMN public.plan_feature_matrix.billing_period IS 'Billing period of the plan.';
COMMENT ON COLUMN public.plan_feature_matrix.feature_code IS 'Code of a feature that the plan includes.';

-- primary key public.access_logs.access_logs_pkey
ALTER TABLE ONLY public.access_logs ADD CONSTRAINT access_logs_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2026_10.access_logs_2026_10_pkey
ALTER TABLE ONLY public.access_logs_2026_10 ADD CONSTRAINT access_logs_2026_10_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2026_11.access_logs_2026_11_pkey
ALTER TABLE ONLY public.access_logs_2026_11 ADD CONSTRAINT access_logs_2026_11_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2026_12.access_logs_2026_12_pkey
ALTER TABLE ONLY public.access_logs_2026_12 ADD CONSTRAINT access_logs_2026_12_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2027_01.access_logs_2027_01_pkey
ALTER TABLE ONLY public.access_logs_2027_01 ADD CONSTRAINT access_logs_2027_01_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2027_02.access_logs_2027_02_pkey
ALTER TABLE ONLY public.access_logs_2027_02 ADD CONSTRAINT access_logs_2027_02_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2027_03.access_logs_2027_03_pkey
ALTER TABLE ONLY public.access_logs_2027_03 ADD CONSTRAINT access_logs_2027_03_pkey PRIMARY KEY (id, created_at);

-- primary key public.access_logs_2026_10.access_logs_2026_10_pkey
ALTER INDEX public.access_logs_pkey ATTACH PARTITION public.access_logs_2026_10_pkey;

-- primary key public.access_logs_2026_11.access_logs_2026_11_pkey
ALTER INDEX public.access_logs_pkey ATTACH PARTITION public.access_logs_2026_11_pkey;

-- primary key public.access_logs_2026_12.access_logs_2026_12_pkey
ALTER INDEX public.access_logs_pkey ATTACH PARTITION public.access_logs_2026_12_pkey;

-- primary key public.access_logs_2027_01.access_logs_2027_01_pkey
ALTER INDEX public.access_logs_pkey ATTACH PARTITION public.access_logs_2027_01_pkey;

-- primary key public.access_logs_2027_02.access_logs_2027_02_pkey
ALTER INDEX public.access_logs_pkey ATTACH PARTITION public.access_logs_2027_02_pkey;

-- primary key public.access_logs_2027_03.access_logs_2027_03_pkey
ALTER INDEX public.access_logs_pkey ATTACH PARTITION public.access_logs_2027_03_pkey;

-- index public.access_logs_2026_10_organization_id_entity_type_entity_id_c_idx
CREATE INDEX access_logs_2026_10_organization_id_entity_type_entity_id_c_idx ON public.access_logs_2026_10 USING btree (organization_id, entity_type, entity_id, created_at DESC);

-- index public.access_logs_2026_11_organization_id_entity_type_entity_id_c_idx
CREATE INDEX access_logs_2026_11_organization_id_entity_type_entity_id_c_idx ON public.access_logs_2026_11 USING btree (organization_id, entity_type, entity_id, created_at DESC);

-- index public.access_logs_2026_12_organization_id_entity_type_entity_id_c_idx
CREATE INDEX access_logs_2026_12_organization_id_entity_type_entity_id_c_idx ON public.access_logs_2026_12 USING btree (organization_id, entity_type, entity_id, created_at DESC);

-- index public.access_logs_2027_01_organization_id_entity_type_entity_id_c_idx
CREATE INDEX access_logs_2027_01_organization_id_entity_type_entity_id_c_idx ON public.access_logs_2027_01 USING btree (organization_id, entity_type, entity_id, created_at DESC);

-- index public.access_logs_2027_02_organization_id_entity_type_entity_id_c_idx
CREATE INDEX access_logs_2027_02_organization_id_entity_type_entity_id_c_idx ON public.access_logs_2027_02 USING btree (organization_id, entity_type, entity_id, created_at DESC);

-- index public.access_logs_2027_03_organization_id_entity_type_entity_id_c_idx
CREATE INDEX access_logs_2027_03_organization_id_entity_type_entity_id_c_idx ON public.access_logs_2027_03 USING btree (organization_id, entity_type, entity_id, created_at DESC);

-- index public.access_logs_entity_idx
CREATE INDEX access_logs_entity_idx ON ONLY public.access_logs USING btree (organization_id, entity_type, entity_id, created_at DESC);
COMMENT ON INDEX public.access_logs_entity_idx IS 'Answers who has read the data of a person, newest first.';

-- index public.audit_logs_entity_idx
CREATE INDEX audit_logs_entity_idx ON public.audit_logs USING btree (organization_id, entity_type, entity_id);
COMMENT ON INDEX public.audit_logs_entity_idx IS 'Reads the history of one row.';

-- index public.audit_logs_organization_created_idx
CREATE INDEX audit_logs_organization_created_idx ON public.audit_logs USING btree (organization_id, created_at DESC);
COMMENT ON INDEX public.audit_logs_organization_created_idx IS 'Reads the log of an organization, newest first.';

-- index public.comments_created_by_id_idx
CREATE INDEX comments_created_by_id_idx ON public.comments USING btree (organization_id, created_by_id);
COMMENT ON INDEX public.comments_created_by_id_idx IS 'Finds the comments of an author when the name changes, and serves the foreign key.';

-- index public.comments_organization_task_created_idx
CREATE INDEX comments_organization_task_created_idx ON public.comments USING btree (organization_id, task_id, created_at);
COMMENT ON INDEX public.comments_organization_task_created_idx IS 'Reads the thread of a task in order, and serves the foreign key.';

-- index public.comments_parent_comment_id_idx
CREATE INDEX comments_parent_comment_id_idx ON public.comments USING btree (organization_id, task_id, parent_comment_id);
COMMENT ON INDEX public.comments_parent_comment_id_idx IS 'Finds the replies to a comment, and serves the foreign key.';

-- index public.data_subject_requests_organization_status_idx
CREATE INDEX data_subject_requests_organization_status_idx ON public.data_subject_requests USING btree (organization_id, status);
COMMENT ON INDEX public.data_subject_requests_organization_status_idx IS 'Lists the open requests of an organization.';

-- index public.organizations_domain_key
CREATE UNIQUE INDEX organizations_domain_key ON public.organizations USING btree (domain) WHERE (deleted_at IS NULL);
COMMENT ON INDEX public.organizations_domain_key IS 'One live organization per mail domain; a deleted one frees its domain.';

-- index public.plan_feature_matrix_key
CREATE UNIQUE INDEX plan_feature_matrix_key ON public.plan_feature_matrix USING btree (plan_id, feature_code);
COMMENT ON INDEX public.plan_feature_matrix_key IS 'Allows a refresh that does not block readers.';

-- index public.plan_features_feature_id_idx
CREATE INDEX plan_features_feature_id_idx ON public.plan_features USING btree (feature_id);
COMMENT ON INDEX public.plan_features_feature_id_idx IS 'Finds the plans that include a feature, and serves the foreign key.';

-- index public.project_templates_created_by_id_idx
CREATE INDEX project_templates_created_by_id_idx ON public.project_templates USING btree (organization_id, created_by_id);
COMMENT ON INDEX public.project_templates_created_by_id_idx IS 'Serves the foreign keys to the organization and to the creator.';

-- index public.project_templates_org_name_key
CREATE UNIQUE INDEX project_templates_org_name_key ON public.project_templates USING btree (organization_id, name) WHERE (deleted_at IS NULL);
COMMENT ON INDEX public.project_templates_org_name_key IS 'One live template per name in an organization.';

-- index public.projects_created_by_id_idx
CREATE INDEX projects_created_by_id_idx ON public.projects USING btree (organization_id, created_by_id);
COMMENT ON INDEX public.projects_created_by_id_idx IS 'Finds the projects of a user, and serves the foreign key.';

-- index public.projects_org_name_key
CREATE UNIQUE INDEX projects_org_name_key ON public.projects USING btree (organization_id, name) WHERE (deleted_at IS NULL);
COMMENT ON INDEX public.projects_org_name_key IS 'One live project per name in an organization; a deleted one frees its name (C-50).';

-- index public.projects_organization_created_idx
CREATE INDEX projects_organization_created_idx ON public.projects USING btree (organization_id, created_at DESC) WHERE (deleted_at IS NULL);
COMMENT ON INDEX public.projects_organization_created_idx IS 'Lists the live projects of an organization, newest first.';

-- index public.subscriptions_created_by_id_idx
CREATE INDEX subscriptions_created_by_id_idx ON public.subscriptions USING btree (organization_id, created_by_id);
COMMENT ON INDEX public.subscriptions_created_by_id_idx IS 'Serves the foreign key to the user who ordered.';

-- index public.subscriptions_organization_status_idx
CREATE INDEX subscriptions_organization_status_idx ON public.subscriptions USING btree (organization_id, status);
COMMENT ON INDEX public.subscriptions_organization_status_idx IS 'Finds the current subscription of an organization (organization_features).';

-- index public.subscriptions_plan_id_idx
CREATE INDEX subscriptions_plan_id_idx ON public.subscriptions USING btree (plan_id);
COMMENT ON INDEX public.subscriptions_plan_id_idx IS 'Serves the foreign key to the plan.';

-- index public.tasks_active_due_idx
CREATE INDEX tasks_active_due_idx ON public.tasks USING btree (organization_id, due_date) WHERE ((deleted_at IS NULL) AND (status <> 'done'::text));
COMMENT ON INDEX public.tasks_active_due_idx IS 'Lists open tasks by due date.';

-- index public.tasks_assigned_to_id_idx
CREATE INDEX tasks_assigned_to_id_idx ON public.tasks USING btree (organization_id, assigned_to_id);
COMMENT ON INDEX public.tasks_assigned_to_id_idx IS 'Lists the tasks of a user, and serves the foreign key.';

-- index public.tasks_created_by_id_idx
CREATE INDEX tasks_created_by_id_idx ON public.tasks USING btree (organization_id, created_by_id);
COMMENT ON INDEX public.tasks_created_by_id_idx IS 'Serves the foreign key to the creator.';

-- index public.tasks_organization_id_idx
CREATE INDEX tasks_organization_id_idx ON public.tasks USING btree (organization_id);
COMMENT ON INDEX public.tasks_organization_id_idx IS 'Named by the guide; serves the foreign key to the organization.';

-- index public.tasks_organization_status_idx
CREATE INDEX tasks_organization_status_idx ON public.tasks USING btree (organization_id, status);
COMMENT ON INDEX public.tasks_organization_status_idx IS 'Lists the tasks of an organization by status.';

-- index public.tasks_project_id_idx
CREATE INDEX tasks_project_id_idx ON public.tasks USING btree (project_id);
COMMENT ON INDEX public.tasks_project_id_idx IS 'Finds the tasks of a project, and serves the foreign key (C-32).';

-- index public.tasks_text_search_idx
CREATE INDEX tasks_text_search_idx ON public.tasks USING gin (to_tsvector('english'::regconfig, ((title || ' '::text) || COALESCE(description, ''::text))));
COMMENT ON INDEX public.tasks_text_search_idx IS 'Full-text search over title and description; reached through search_tasks, since row security keeps GIN from being used directly (C-26).';

-- index public.user_consents_user_purpose_idx
CREATE INDEX user_consents_user_purpose_idx ON public.user_consents USING btree (organization_id, user_id, purpose, recorded_at DESC);
COMMENT ON INDEX public.user_consents_user_purpose_idx IS 'Finds the latest decision of a user for a purpose (current_user_consents).';

-- index public.users_auth0_id_idx
CREATE INDEX users_auth0_id_idx ON public.users USING btree (auth0_id);
COMMENT ON INDEX public.users_auth0_id_idx IS 'Finds the organizations of a person at login (organizations_for_auth0_id).';

-- index public.users_created_by_id_idx
CREATE INDEX users_created_by_id_idx ON public.users USING btree (organization_id, created_by_id);
COMMENT ON INDEX public.users_created_by_id_idx IS 'Serves the foreign key to the inviting colleague.';

-- index public.users_org_email_key
CREATE UNIQUE INDEX users_org_email_key ON public.users USING btree (organization_id, email) WHERE (deleted_at IS NULL);
COMMENT ON INDEX public.users_org_email_key IS 'One live account per address in an organization.';

-- index public.users_organization_name_idx
CREATE INDEX users_organization_name_idx ON public.users USING btree (organization_id, name pg_catalog.text_pattern_ops);
COMMENT ON INDEX public.users_organization_name_idx IS 'Finds colleagues by name or by the beginning of it (name ^@ ''An'').';

-- index public.access_logs_2026_10_organization_id_entity_type_entity_id_c_idx
ALTER INDEX public.access_logs_entity_idx ATTACH PARTITION public.access_logs_2026_10_organization_id_entity_type_entity_id_c_idx;

-- index public.access_logs_2026_11_organization_id_entity_type_entity_id_c_idx
ALTER INDEX public.access_logs_entity_idx ATTACH PARTITION public.access_logs_2026_11_organization_id_entity_type_entity_id_c_idx;

-- index public.access_logs_2026_12_organization_id_entity_type_entity_id_c_idx
ALTER INDEX public.access_logs_entity_idx ATTACH PARTITION public.access_logs_2026_12_organization_id_entity_type_entity_id_c_idx;

-- index public.access_logs_2027_01_organization_id_entity_type_entity_id_c_idx
ALTER INDEX public.access_logs_entity_idx ATTACH PARTITION public.access_logs_2027_01_organization_id_entity_type_entity_id_c_idx;

-- index public.access_logs_2027_02_organization_id_entity_type_entity_id_c_idx
ALTER INDEX public.access_logs_entity_idx ATTACH PARTITION public.access_logs_2027_02_organization_id_entity_type_entity_id_c_idx;

-- index public.access_logs_2027_03_organization_id_entity_type_entity_id_c_idx
ALTER INDEX public.access_logs_entity_idx ATTACH PARTITION public.access_logs_2027_03_organization_id_entity_type_entity_id_c_idx;

-- foreign key public.comments.comments_created_by_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_created_by_fk
    FOREIGN KEY (organization_id, created_by_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (created_by_id);
COMMENT ON CONSTRAINT comments_created_by_fk ON public.comments IS 'writes';

-- foreign key public.comments.comments_organization_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT comments_organization_fk ON public.comments IS 'keeps';

-- foreign key public.comments.comments_parent_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_parent_fk
    FOREIGN KEY (organization_id, task_id, parent_comment_id) REFERENCES public.comments (organization_id, task_id, id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT comments_parent_fk ON public.comments IS 'is answered by';

-- foreign key public.comments.comments_task_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_task_fk
    FOREIGN KEY (organization_id, task_id) REFERENCES public.tasks (organization_id, id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT comments_task_fk ON public.comments IS 'is discussed in';

-- foreign key public.data_subject_requests.data_subject_requests_organization_fk
ALTER TABLE public.data_subject_requests ADD CONSTRAINT data_subject_requests_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT data_subject_requests_organization_fk ON public.data_subject_requests IS 'answers';

-- foreign key public.plan_features.plan_features_feature_fk
ALTER TABLE public.plan_features ADD CONSTRAINT plan_features_feature_fk
    FOREIGN KEY (feature_id) REFERENCES public.features (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT plan_features_feature_fk ON public.plan_features IS 'is part of';

-- foreign key public.plan_features.plan_features_plan_fk
ALTER TABLE public.plan_features ADD CONSTRAINT plan_features_plan_fk
    FOREIGN KEY (plan_id) REFERENCES public.subscription_plans (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT plan_features_plan_fk ON public.plan_features IS 'includes';

-- foreign key public.project_task_counts.project_task_counts_organization_fk
ALTER TABLE public.project_task_counts ADD CONSTRAINT project_task_counts_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT project_task_counts_organization_fk ON public.project_task_counts IS 'keeps';

-- foreign key public.project_task_counts.project_task_counts_project_fk
ALTER TABLE public.project_task_counts ADD CONSTRAINT project_task_counts_project_fk
    FOREIGN KEY (organization_id, project_id) REFERENCES public.projects (organization_id, id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT project_task_counts_project_fk ON public.project_task_counts IS 'is counted in';

-- foreign key public.project_templates.project_templates_created_by_fk
ALTER TABLE public.project_templates ADD CONSTRAINT project_templates_created_by_fk
    FOREIGN KEY (organization_id, created_by_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (created_by_id);
COMMENT ON CONSTRAINT project_templates_created_by_fk ON public.project_templates IS 'prepares';

-- foreign key public.project_templates.project_templates_organization_fk
ALTER TABLE public.project_templates ADD CONSTRAINT project_templates_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT project_templates_organization_fk ON public.project_templates IS 'keeps';

-- foreign key public.projects.projects_created_by_fk
ALTER TABLE public.projects ADD CONSTRAINT projects_created_by_fk
    FOREIGN KEY (organization_id, created_by_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (created_by_id);
COMMENT ON CONSTRAINT projects_created_by_fk ON public.projects IS 'owns';

-- foreign key public.projects.projects_organization_fk
ALTER TABLE public.projects ADD CONSTRAINT projects_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT projects_organization_fk ON public.projects IS 'contains';

-- foreign key public.subscriptions.subscriptions_created_by_fk
ALTER TABLE public.subscriptions ADD CONSTRAINT subscriptions_created_by_fk
    FOREIGN KEY (organization_id, created_by_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (created_by_id);
COMMENT ON CONSTRAINT subscriptions_created_by_fk ON public.subscriptions IS 'orders';

-- foreign key public.subscriptions.subscriptions_organization_fk
ALTER TABLE public.subscriptions ADD CONSTRAINT subscriptions_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT subscriptions_organization_fk ON public.subscriptions IS 'has';

-- foreign key public.subscriptions.subscriptions_plan_fk
ALTER TABLE public.subscriptions ADD CONSTRAINT subscriptions_plan_fk
    FOREIGN KEY (plan_id) REFERENCES public.subscription_plans (id) ON DELETE RESTRICT;
COMMENT ON CONSTRAINT subscriptions_plan_fk ON public.subscriptions IS 'type';

-- foreign key public.tasks.tasks_assigned_to_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_assigned_to_fk
    FOREIGN KEY (organization_id, assigned_to_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (assigned_to_id);
COMMENT ON CONSTRAINT tasks_assigned_to_fk ON public.tasks IS 'assigned';

-- foreign key public.tasks.tasks_created_by_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_created_by_fk
    FOREIGN KEY (organization_id, created_by_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (created_by_id);
COMMENT ON CONSTRAINT tasks_created_by_fk ON public.tasks IS 'creates';

-- foreign key public.tasks.tasks_organization_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT tasks_organization_fk ON public.tasks IS 'keeps';

-- foreign key public.tasks.tasks_project_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_project_fk
    FOREIGN KEY (organization_id, project_id) REFERENCES public.projects (organization_id, id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT tasks_project_fk ON public.tasks IS 'contains';

-- foreign key public.user_consents.user_consents_organization_fk
ALTER TABLE public.user_consents ADD CONSTRAINT user_consents_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT user_consents_organization_fk ON public.user_consents IS 'keeps';

-- foreign key public.user_consents.user_consents_user_fk
ALTER TABLE public.user_consents ADD CONSTRAINT user_consents_user_fk
    FOREIGN KEY (organization_id, user_id) REFERENCES public.users (organization_id, id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT user_consents_user_fk ON public.user_consents IS 'decides';

-- foreign key public.user_profiles.user_profiles_organization_fk
ALTER TABLE public.user_profiles ADD CONSTRAINT user_profiles_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT user_profiles_organization_fk ON public.user_profiles IS 'keeps';

-- foreign key public.user_profiles.user_profiles_user_fk
ALTER TABLE public.user_profiles ADD CONSTRAINT user_profiles_user_fk
    FOREIGN KEY (organization_id, user_id) REFERENCES public.users (organization_id, id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT user_profiles_user_fk ON public.user_profiles IS 'is described by';

-- foreign key public.users.users_created_by_fk
ALTER TABLE public.users ADD CONSTRAINT users_created_by_fk
    FOREIGN KEY (organization_id, created_by_id) REFERENCES public.users (organization_id, id) ON DELETE SET NULL (created_by_id);
COMMENT ON CONSTRAINT users_created_by_fk ON public.users IS 'invites';

-- foreign key public.users.users_organization_fk
ALTER TABLE public.users ADD CONSTRAINT users_organization_fk
    FOREIGN KEY (organization_id) REFERENCES public.organizations (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT users_organization_fk ON public.users IS 'contains';

-- trigger public.access_logs.access_logs_append_only
CREATE TRIGGER access_logs_append_only
    BEFORE DELETE OR UPDATE ON public.access_logs
    FOR EACH ROW
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs_2026_10.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs_2026_10
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs_2026_11.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs_2026_11
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs_2026_12.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs_2026_12
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs_2027_01.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs_2027_01
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs_2027_02.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs_2027_02
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.access_logs_2027_03.access_logs_no_truncate
CREATE TRIGGER access_logs_no_truncate
    BEFORE TRUNCATE ON public.access_logs_2027_03
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs.audit_logs_append_only
CREATE TRIGGER audit_logs_append_only
    BEFORE DELETE OR UPDATE ON public.audit_logs
    FOR EACH ROW
    WHEN (NOT ((CURRENT_USER = 'vibe_definer'::name) AND (old.created_at < (now() - '365 days'::interval))))
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.comments.audit_comments_changes
CREATE TRIGGER audit_comments_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail('body', 'author_display_name');

-- trigger public.comments.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.comments.set_author_display_name
CREATE TRIGGER set_author_display_name
    BEFORE INSERT OR UPDATE OF created_by_id, author_display_name ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.set_author_display_name();

-- trigger public.comments.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.data_subject_requests.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.data_subject_requests
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.features.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.features
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.organizations.audit_organizations_changes
CREATE TRIGGER audit_organizations_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.organizations
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.organizations.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.organizations
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.organizations.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.organizations
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.plan_features.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.plan_features
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.project_task_counts.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.project_task_counts
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.project_templates.audit_project_templates_changes
CREATE TRIGGER audit_project_templates_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.project_templates
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.project_templates.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.project_templates
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.project_templates.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.project_templates
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.projects.audit_projects_changes
CREATE TRIGGER audit_projects_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.projects
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.projects.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.projects
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.projects.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.projects
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.subscription_plans.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.subscription_plans
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.subscriptions.audit_subscriptions_changes
CREATE TRIGGER audit_subscriptions_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.subscriptions
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.subscriptions.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.subscriptions
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.subscriptions.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.subscriptions
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.tasks.audit_tasks_changes
CREATE TRIGGER audit_tasks_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.tasks
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.tasks.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.tasks
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.tasks.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.tasks
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.tasks.sync_task_counts
CREATE TRIGGER sync_task_counts
    AFTER INSERT OR DELETE OR UPDATE OF organization_id, project_id, status, deleted_at ON public.tasks
    FOR EACH ROW
    EXECUTE FUNCTION public.sync_project_task_counts();

-- trigger public.user_consents.audit_user_consents_changes
CREATE TRIGGER audit_user_consents_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.user_consents
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.user_consents.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.user_consents
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.user_profiles.audit_user_profiles_changes
CREATE TRIGGER audit_user_profiles_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.user_profiles
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail('display_name', 'avatar_url', 'job_title', 'bio', 'phone_enc', 'address_enc');

-- trigger public.user_profiles.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.user_profiles
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.user_profiles.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.user_profiles
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.users.audit_users_changes
CREATE TRIGGER audit_users_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail('email', 'name', 'auth0_id', 'preferences');

-- trigger public.users.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.users.propagate_user_name
CREATE TRIGGER propagate_user_name
    AFTER UPDATE OF name ON public.users
    FOR EACH ROW
    WHEN (old.name IS DISTINCT FROM new.name)
    EXECUTE FUNCTION public.propagate_user_name();

-- trigger public.users.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- policy public.access_logs.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.access_logs
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.access_logs.tenant_member_access
CREATE POLICY tenant_member_access ON public.access_logs
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.audit_logs.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.audit_logs
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.audit_logs.tenant_member_access
CREATE POLICY tenant_member_access ON public.audit_logs
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.comments.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.comments
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.comments.tenant_member_access
CREATE POLICY tenant_member_access ON public.comments
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.data_subject_requests.admin_read
CREATE POLICY admin_read ON public.data_subject_requests
    FOR SELECT
    TO vibe_app
    USING (( SELECT app.current_user_role() AS current_user_role) = ANY (ARRAY['owner'::text, 'admin'::text]));

-- policy public.data_subject_requests.own_rows
CREATE POLICY own_rows ON public.data_subject_requests
    TO vibe_app
    USING (user_id = ( SELECT app.current_user_id() AS current_user_id))
    WITH CHECK (user_id = ( SELECT app.current_user_id() AS current_user_id));

-- policy public.data_subject_requests.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.data_subject_requests
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.features.platform_read
CREATE POLICY platform_read ON public.features
    FOR SELECT
    TO vibe_app, vibe_owner, vibe_platform
    USING (true);

-- policy public.features.platform_write
CREATE POLICY platform_write ON public.features
    TO vibe_platform
    USING (true)
    WITH CHECK (true);

-- policy public.organizations.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.organizations
    AS RESTRICTIVE
    USING (id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.organizations.tenant_member_access
CREATE POLICY tenant_member_access ON public.organizations
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.plan_features.platform_read
CREATE POLICY platform_read ON public.plan_features
    FOR SELECT
    TO vibe_app, vibe_owner, vibe_platform
    USING (true);

-- policy public.plan_features.platform_write
CREATE POLICY platform_write ON public.plan_features
    TO vibe_platform
    USING (true)
    WITH CHECK (true);

-- policy public.project_task_counts.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.project_task_counts
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.project_task_counts.tenant_member_access
CREATE POLICY tenant_member_access ON public.project_task_counts
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.project_templates.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.project_templates
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.project_templates.tenant_member_access
CREATE POLICY tenant_member_access ON public.project_templates
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.projects.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.projects
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.projects.tenant_member_access
CREATE POLICY tenant_member_access ON public.projects
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.subscription_plans.platform_read
CREATE POLICY platform_read ON public.subscription_plans
    FOR SELECT
    TO vibe_app, vibe_owner, vibe_platform
    USING (true);

-- policy public.subscription_plans.platform_write
CREATE POLICY platform_write ON public.subscription_plans
    TO vibe_platform
    USING (true)
    WITH CHECK (true);

-- policy public.subscriptions.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.subscriptions
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.subscriptions.tenant_member_access
CREATE POLICY tenant_member_access ON public.subscriptions
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.tasks.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.tasks
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.tasks.tenant_member_access
CREATE POLICY tenant_member_access ON public.tasks
    TO vibe_app
    USING (true)
    WITH CHECK (true);

-- policy public.user_consents.admin_read
CREATE POLICY admin_read ON public.user_consents
    FOR SELECT
    TO vibe_app
    USING (( SELECT app.current_user_role() AS current_user_role) = ANY (ARRAY['owner'::text, 'admin'::text]));

-- policy public.user_consents.own_rows
CREATE POLICY own_rows ON public.user_consents
    TO vibe_app
    USING (user_id = ( SELECT app.current_user_id() AS current_user_id))
    WITH CHECK (user_id = ( SELECT app.current_user_id() AS current_user_id));

-- policy public.user_consents.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.user_consents
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.user_profiles.admin_read
CREATE POLICY admin_read ON public.user_profiles
    FOR SELECT
    TO vibe_app
    USING (( SELECT app.current_user_role() AS current_user_role) = ANY (ARRAY['owner'::text, 'admin'::text]));

-- policy public.user_profiles.own_rows
CREATE POLICY own_rows ON public.user_profiles
    TO vibe_app
    USING (user_id = ( SELECT app.current_user_id() AS current_user_id))
    WITH CHECK (user_id = ( SELECT app.current_user_id() AS current_user_id));

-- policy public.user_profiles.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.user_profiles
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.users.tenant_isolation_policy
CREATE POLICY tenant_isolation_policy ON public.users
    AS RESTRICTIVE
    USING (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"))
    WITH CHECK (organization_id = ( SELECT (NULLIF(current_setting('app.current_tenant_id'::text, true), ''::text))::uuid AS "nullif"));

-- policy public.users.tenant_member_access
CREATE POLICY tenant_member_access ON public.users
    TO vibe_app
    USING (true)
    WITH CHECK (true);

RESET client_min_messages;
RESET search_path;
RESET check_function_bodies;
