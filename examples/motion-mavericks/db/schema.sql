-- Recreates a schema on an empty server. Written by Tenet.
SET check_function_bodies = off;
SELECT pg_catalog.set_config('search_path', '', false);
SET client_min_messages = warning;

-- role mm_app
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'mm_app') THEN
        CREATE ROLE mm_app;
    END IF;
END
$$;

-- role mm_definer
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'mm_definer') THEN
        CREATE ROLE mm_definer BYPASSRLS;
    END IF;
END
$$;

-- role mm_job
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'mm_job') THEN
        CREATE ROLE mm_job BYPASSRLS;
    END IF;
END
$$;

-- role mm_owner
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'mm_owner') THEN
        CREATE ROLE mm_owner;
    END IF;
END
$$;

-- role mm_public
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'mm_public') THEN
        CREATE ROLE mm_public;
    END IF;
END
$$;

-- schema app
CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO mm_owner;
COMMENT ON SCHEMA app IS 'Functions of the portal: request context, access rules, share links, searches and jobs.';
GRANT USAGE ON SCHEMA app TO mm_app;
GRANT USAGE ON SCHEMA app TO mm_definer;
GRANT USAGE ON SCHEMA app TO mm_job;
GRANT USAGE ON SCHEMA app TO mm_public;

-- schema public
GRANT USAGE ON SCHEMA public TO mm_app;
GRANT USAGE ON SCHEMA public TO mm_definer;
GRANT USAGE ON SCHEMA public TO mm_job;
GRANT CREATE, USAGE ON SCHEMA public TO mm_owner;
GRANT USAGE ON SCHEMA public TO mm_public;

-- enum type public.webhook_source
CREATE TYPE public.webhook_source AS ENUM (
    'mux',
    'resend'
);
ALTER TYPE public.webhook_source OWNER TO mm_owner;
COMMENT ON TYPE public.webhook_source IS 'Services that send events to the portal: Mux (video) and Resend (email).';

-- function app.actor_role()
CREATE FUNCTION app.actor_role()
    RETURNS text
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ select u.role from users u where u.id = app.current_user_id() and u.status = 'active' $$;
ALTER FUNCTION app.actor_role() OWNER TO mm_definer;
COMMENT ON FUNCTION app.actor_role() IS 'Role of the user of the request: admin, agency or guest. NULL for nobody and for accounts that are not active.';
REVOKE ALL ON FUNCTION app.actor_role() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.actor_role() TO mm_app;
GRANT EXECUTE ON FUNCTION app.actor_role() TO mm_owner;

-- function app.allowed_tenant_ids()
CREATE FUNCTION app.allowed_tenant_ids()
    RETURNS uuid[]
    LANGUAGE plpgsql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_user uuid := app.current_user_id();
  v_tenant uuid := app.current_tenant_id();
  v_role text;
begin
  if v_user is null or v_tenant is null then
    return '{}';
  end if;
  select u.role into v_role from users u where u.id = v_user and u.status = 'active';
  if v_role is null then
    return '{}';
  end if;
  return coalesce(
    (select array_agg(m.tenant_id)
       from tenant_memberships m
      where m.user_id = v_user
        and m.status = 'active'
        and (v_role = 'admin' or m.tenant_id = v_tenant)),
    '{}');
end
$$;
ALTER FUNCTION app.allowed_tenant_ids() OWNER TO mm_definer;
COMMENT ON FUNCTION app.allowed_tenant_ids() IS 'Tenants whose rows the request may touch: the current one, or for an admin every tenant with an active membership. Empty without context.';
REVOKE ALL ON FUNCTION app.allowed_tenant_ids() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.allowed_tenant_ids() TO mm_app;
GRANT EXECUTE ON FUNCTION app.allowed_tenant_ids() TO mm_owner;

-- function app.audit_month_is_exported(date)
CREATE FUNCTION app.audit_month_is_exported(p_month date)
    RETURNS boolean
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    select exists (
      select 1
        from audit_log_exports e
       where e.partition_name = 'audit_logs_y' || to_char(p_month, 'YYYY') || 'm' || to_char(p_month, 'MM')
         and e.from_ts = date_trunc('month', p_month::timestamp) at time zone 'UTC'
         and e.to_ts = (date_trunc('month', p_month::timestamp) + interval '1 month') at time zone 'UTC'
         and e.row_count = (select count(*) from audit_logs a where a.created_at >= e.from_ts and a.created_at < e.to_ts))
  $$;
ALTER FUNCTION app.audit_month_is_exported(date) OWNER TO mm_definer;
COMMENT ON FUNCTION app.audit_month_is_exported(date) IS 'Whether the ledger holds an export of the month with exactly as many entries as the month has.';
REVOKE ALL ON FUNCTION app.audit_month_is_exported(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.audit_month_is_exported(date) TO mm_job;
GRANT EXECUTE ON FUNCTION app.audit_month_is_exported(date) TO mm_owner;

-- function app.begin_request(uuid, uuid)
CREATE FUNCTION app.begin_request(p_user_id uuid, p_tenant_id uuid)
    RETURNS void
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not exists (
    select 1
      from tenant_memberships m
      join users u on u.id = m.user_id
      join tenants t on t.id = m.tenant_id
     where m.user_id = p_user_id
       and m.tenant_id = p_tenant_id
       and m.status = 'active'
       and u.status = 'active'
       and t.status = 'active')
  then
    raise exception 'this user cannot act in this tenant' using errcode = '42501';
  end if;
  perform set_config('app.tenant_id', p_tenant_id::text, true);
  perform set_config('app.user_id', p_user_id::text, true);
end
$$;
ALTER FUNCTION app.begin_request(uuid, uuid) OWNER TO mm_definer;
COMMENT ON FUNCTION app.begin_request(uuid, uuid) IS 'First call of every request transaction: checks that the user may act in the tenant and sets the context until the transaction ends (C-13).';
REVOKE ALL ON FUNCTION app.begin_request(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.begin_request(uuid, uuid) TO mm_app;

-- function app.current_tenant_id()
CREATE FUNCTION app.current_tenant_id()
    RETURNS uuid
    LANGUAGE sql
    STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
ALTER FUNCTION app.current_tenant_id() OWNER TO mm_owner;
COMMENT ON FUNCTION app.current_tenant_id() IS 'Tenant of the current request, NULL outside one.';

-- function app.current_user_id()
CREATE FUNCTION app.current_user_id()
    RETURNS uuid
    LANGUAGE sql
    STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
ALTER FUNCTION app.current_user_id() OWNER TO mm_owner;
COMMENT ON FUNCTION app.current_user_id() IS 'Portal user of the current request, NULL outside one.';

-- function app.drop_audit_partition(date)
CREATE FUNCTION app.drop_audit_partition(p_month date)
    RETURNS text
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_start timestamp := date_trunc('month', p_month::timestamp);
  v_name text := 'audit_logs_y' || to_char(v_start, 'YYYY') || 'm' || to_char(v_start, 'MM');
begin
  if (v_start + interval '1 month') at time zone 'UTC' > now() - interval '365 days' then
    raise exception 'audit month % has entries younger than 365 days', v_name using errcode = '42501';
  end if;
  if not app.audit_month_is_exported(p_month) then
    raise exception 'audit month % has no complete export', v_name using errcode = '42501';
  end if;
  execute format('alter table public.audit_logs detach partition public.%I', v_name);
  execute format('drop table public.%I', v_name);
  return v_name;
end
$$;
ALTER FUNCTION app.drop_audit_partition(date) OWNER TO mm_owner;
COMMENT ON FUNCTION app.drop_audit_partition(date) IS 'Removes an audit month that is older than 365 days and exported; refuses any other.';
REVOKE ALL ON FUNCTION app.drop_audit_partition(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.drop_audit_partition(date) TO mm_job;

-- function app.ensure_audit_partition(date)
CREATE FUNCTION app.ensure_audit_partition(p_month date)
    RETURNS text
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_start timestamp := date_trunc('month', p_month::timestamp);
  v_name text := 'audit_logs_y' || to_char(v_start, 'YYYY') || 'm' || to_char(v_start, 'MM');
  v_column record;
begin
  if to_regclass('public.' || v_name) is not null then
    return v_name;
  end if;
  execute format('create table public.%I partition of public.audit_logs for values from (%L) to (%L)',
                 v_name, v_start at time zone 'UTC', (v_start + interval '1 month') at time zone 'UTC');
  execute format('alter table public.%I enable row level security', v_name);
  execute format('alter table public.%I force row level security', v_name);
  execute format('create trigger audit_logs_no_truncate before truncate on public.%I for each statement execute function public.deny_change()', v_name);
  execute format('comment on table public.%I is %L', v_name,
                 'Audit entries of ' || to_char(v_start, 'YYYY-MM') || ' (UTC). Read through audit_logs; nobody has a grant on the month itself.');
  for v_column in
    select a.attname, col_description(a.attrelid, a.attnum) as description
      from pg_attribute a
     where a.attrelid = 'public.audit_logs'::regclass and a.attnum > 0 and not a.attisdropped
     order by a.attnum
  loop
    execute format('comment on column public.%I.%I is %L', v_name, v_column.attname, v_column.description);
  end loop;
  return v_name;
end
$$;
ALTER FUNCTION app.ensure_audit_partition(date) OWNER TO mm_owner;
COMMENT ON FUNCTION app.ensure_audit_partition(date) IS 'Name of the audit partition of a month, created with its own protection and comments if it is missing.';
REVOKE ALL ON FUNCTION app.ensure_audit_partition(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.ensure_audit_partition(date) TO mm_job;

-- function app.expire_share_links()
CREATE FUNCTION app.expire_share_links()
    RETURNS integer
    LANGUAGE sql
    SET search_path TO 'public', 'pg_temp'
    AS $$
    with ended as (
      update share_links set status = 'expired' where status = 'active' and expires_at <= now() returning id)
    select count(*)::integer from ended
  $$;
ALTER FUNCTION app.expire_share_links() OWNER TO mm_owner;
COMMENT ON FUNCTION app.expire_share_links() IS 'Marks the links that have run out and returns how many they were (third part of C-03).';
REVOKE ALL ON FUNCTION app.expire_share_links() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.expire_share_links() TO mm_job;

-- function app.filter_comments(jsonb, integer)
CREATE FUNCTION app.filter_comments(p_metadata jsonb, p_max_rows integer DEFAULT 20)
    RETURNS TABLE(id uuid, tenant_id uuid, parent_type text, parent_id uuid, author_name text, body text, created_at timestamp with time zone)
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    select c.id, c.tenant_id, c.parent_type, c.parent_id, c.author_name, c.body, c.created_at
      from comments c
     where c.tenant_id = any ((select app.allowed_tenant_ids())::uuid[])
       and c.status <> 'deleted'
       and c.metadata @> p_metadata
     order by c.created_at desc, c.id
     limit least(p_max_rows, 100)
  $$;
ALTER FUNCTION app.filter_comments(jsonb, integer) OWNER TO mm_definer;
COMMENT ON FUNCTION app.filter_comments(jsonb, integer) IS 'Comments of the allowed tenants whose metadata contains the given document, newest first, at most 100 rows.';
REVOKE ALL ON FUNCTION app.filter_comments(jsonb, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.filter_comments(jsonb, integer) TO mm_app;

-- function app.local_today()
CREATE FUNCTION app.local_today()
    RETURNS date
    LANGUAGE sql
    STABLE PARALLEL SAFE
    AS $$ select (now() at time zone 'Australia/Sydney')::date $$;
ALTER FUNCTION app.local_today() OWNER TO mm_owner;
COMMENT ON FUNCTION app.local_today() IS 'Today in Sydney, the calendar that due dates are meant in.';

-- function app.open_share_link(text, text, text, text)
CREATE FUNCTION app.open_share_link(p_hashed_token text, p_passcode_hash text DEFAULT NULL::text, p_viewer_hash text DEFAULT NULL::text, p_country text DEFAULT NULL::text)
    RETURNS TABLE(asset_id uuid, title text, mux_asset_id text, duration numeric, views_left integer)
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_link record;
begin
  update share_links s
     set view_count = s.view_count + 1
    from assets a, tenants t
   where s.hashed_token = p_hashed_token
     and s.status = 'active'
     and s.expires_at > clock_timestamp()
     and (s.view_limit is null or s.view_count < s.view_limit)
     and (s.passcode_hash is null or s.passcode_hash = p_passcode_hash)
     and a.tenant_id = s.tenant_id and a.id = s.asset_id and a.status = 'ready'
     and t.id = s.tenant_id and t.status = 'active'
  returning s.id, s.tenant_id, s.view_limit - s.view_count as views_left,
            a.id as asset_id, a.title, a.mux_asset_id, a.duration
       into v_link;
  if not found then
    return;
  end if;
  insert into share_link_views (tenant_id, share_link_id, viewer_hash, country)
  values (v_link.tenant_id, v_link.id, p_viewer_hash, p_country);
  return query select v_link.asset_id, v_link.title, v_link.mux_asset_id, v_link.duration, v_link.views_left;
end
$$;
ALTER FUNCTION app.open_share_link(text, text, text, text) OWNER TO mm_definer;
COMMENT ON FUNCTION app.open_share_link(text, text, text, text) IS 'The only door for visitors (C-83): the asset behind a hashed token, and one view counted; no row when the link is unknown, ended, used up or the passcode is wrong.';
REVOKE ALL ON FUNCTION app.open_share_link(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.open_share_link(text, text, text, text) TO mm_public;

-- function app.purge_retention(timestamp with time zone, boolean, integer)
CREATE FUNCTION app.purge_retention(p_as_of timestamp with time zone DEFAULT now(), p_dry_run boolean DEFAULT false, p_batch integer DEFAULT 10000)
    RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_started timestamptz := clock_timestamp();
  v_counts jsonb := '{}';
  v_rule record;
  v_count bigint;
begin
  if p_as_of > now() then
    raise exception 'retention cannot be judged from a time in the future' using errcode = '22023';
  end if;
  -- Children before parents, so that the counts name what a cascade would hide.
  for v_rule in
    select *
      from (values
        ('share_links', 'ended_at < $1 - interval ''90 days'''),
        ('notifications', 'created_at < $1 - interval ''180 days'''),
        ('comments', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('tasks', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('assets', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('milestones', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('projects', 'status = ''deleted'' and updated_at < $1 - interval ''90 days'''),
        ('webhook_events', 'processed_at < $1 - interval ''90 days'' or status = ''dead'' and updated_at < $1 - interval ''365 days'''),
        ('job_runs', 'completed_at < $1 - interval ''365 days''')
      ) as rule (table_name, condition)
  loop
    if p_dry_run then
      execute format('select count(*) from public.%I where %s', v_rule.table_name, v_rule.condition)
         into v_count using p_as_of;
    else
      execute format('delete from public.%1$I where id in (select id from public.%1$I where %2$s limit $2)',
                     v_rule.table_name, v_rule.condition)
        using p_as_of, p_batch;
      get diagnostics v_count = row_count;
    end if;
    v_counts := v_counts || jsonb_build_object(v_rule.table_name, v_count);
  end loop;
  insert into job_runs (job_name, started_at, completed_at, result, metadata)
  values ('purge_retention', v_started, clock_timestamp(), 'succeeded',
          jsonb_build_object('as_of', p_as_of, 'dry_run', p_dry_run, 'batch', p_batch, 'rows', v_counts));
  return v_counts;
end
$$;
ALTER FUNCTION app.purge_retention(timestamp with time zone, boolean, integer) OWNER TO mm_owner;
COMMENT ON FUNCTION app.purge_retention(timestamp with time zone, boolean, integer) IS 'Deletes what has outlived its retention, at most one batch of each table, and writes a row into job_runs; call again until all counts are 0. A dry run only counts.';
REVOKE ALL ON FUNCTION app.purge_retention(timestamp with time zone, boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.purge_retention(timestamp with time zone, boolean, integer) TO mm_job;

-- function app.scrub_emails(text)
CREATE FUNCTION app.scrub_emails(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE PARALLEL SAFE
    AS $$ select regexp_replace(p_text, '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}', '[email removed]', 'g') $$;
ALTER FUNCTION app.scrub_emails(text) OWNER TO mm_owner;
COMMENT ON FUNCTION app.scrub_emails(text) IS 'The text with every email address replaced by a placeholder.';

-- function app.scrub_json(jsonb)
CREATE FUNCTION app.scrub_json(p_json jsonb)
    RETURNS jsonb
    LANGUAGE plpgsql
    IMMUTABLE PARALLEL SAFE
    AS $$
begin
  case jsonb_typeof(p_json)
    when 'string' then
      return to_jsonb(app.scrub_emails(p_json #>> '{}'));
    when 'array' then
      return coalesce((select jsonb_agg(app.scrub_json(e.value) order by e.ordinality)
                         from jsonb_array_elements(p_json) with ordinality e), '[]');
    when 'object' then
      return coalesce((select jsonb_object_agg(e.key, app.scrub_json(e.value)) from jsonb_each(p_json) e), '{}');
    else
      return p_json;
  end case;
end
$$;
ALTER FUNCTION app.scrub_json(jsonb) OWNER TO mm_owner;
COMMENT ON FUNCTION app.scrub_json(jsonb) IS 'The JSON document with every email address inside its string values replaced by a placeholder.';

-- function app.scrub_pii(text)
CREATE FUNCTION app.scrub_pii(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE PARALLEL SAFE
    AS $$
    select regexp_replace(
             regexp_replace(
               app.scrub_emails(p_text),
               '(\+61|\m61|\m0)[ -]?[2-478]([ -]?\d){8}\M', '[phone removed]', 'g'),
             '\m\d([ -]?\d){12,15}\M', '[number removed]', 'g')
  $$;
ALTER FUNCTION app.scrub_pii(text) OWNER TO mm_owner;
COMMENT ON FUNCTION app.scrub_pii(text) IS 'The text without email addresses, Australian phone numbers and card-like numbers.';

-- function app.search_comments(text, integer)
CREATE FUNCTION app.search_comments(p_query text, p_max_rows integer DEFAULT 20)
    RETURNS TABLE(id uuid, tenant_id uuid, parent_type text, parent_id uuid, author_name text, body text, created_at timestamp with time zone)
    LANGUAGE sql
    STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    select c.id, c.tenant_id, c.parent_type, c.parent_id, c.author_name, c.body, c.created_at
      from comments c
     where c.tenant_id = any ((select app.allowed_tenant_ids())::uuid[])
       and c.status <> 'deleted'
       and to_tsvector('english', c.body) @@ plainto_tsquery('english', p_query)
     order by c.created_at desc, c.id
     limit least(p_max_rows, 100)
  $$;
ALTER FUNCTION app.search_comments(text, integer) OWNER TO mm_definer;
COMMENT ON FUNCTION app.search_comments(text, integer) IS 'Full-text search in the comments of the allowed tenants, newest first, at most 100 rows.';
REVOKE ALL ON FUNCTION app.search_comments(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_comments(text, integer) TO mm_app;

-- function app.uuid_v7()
CREATE FUNCTION app.uuid_v7()
    RETURNS uuid
    LANGUAGE sql
    PARALLEL SAFE
    AS $$select uuidv7()$$;
ALTER FUNCTION app.uuid_v7() OWNER TO mm_owner;
COMMENT ON FUNCTION app.uuid_v7() IS 'A new UUID of version 7. It reveals when a row was made, so share tokens are random values and never ids.';

-- function public.add_home_membership()
CREATE FUNCTION public.add_home_membership()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  insert into tenant_memberships (tenant_id, user_id, is_home) values (new.tenant_id, new.id, true);
  return null;
end
$$;
ALTER FUNCTION public.add_home_membership() OWNER TO mm_definer;
COMMENT ON FUNCTION public.add_home_membership() IS 'Trigger: a new account is a member of its home tenant.';
REVOKE ALL ON FUNCTION public.add_home_membership() FROM PUBLIC;

-- function public.assets_assign_version()
CREATE FUNCTION public.assets_assign_version()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_next integer;
begin
  perform 1 from projects p where p.tenant_id = new.tenant_id and p.id = new.project_id for no key update;
  select coalesce(max(a.version), 0) + 1 into v_next from assets a where a.tenant_id = new.tenant_id and a.project_id = new.project_id;
  if new.version is not null and new.version <> v_next then
    raise exception 'the next version of this project is %', v_next using errcode = '23514';
  end if;
  new.version := v_next;
  return new;
end
$$;
ALTER FUNCTION public.assets_assign_version() OWNER TO mm_definer;
COMMENT ON FUNCTION public.assets_assign_version() IS 'Trigger: numbers the deliverables of a project 1, 2, 3, … and refuses gaps.';
REVOKE ALL ON FUNCTION public.assets_assign_version() FROM PUBLIC;

-- function public.bump_row_version()
CREATE FUNCTION public.bump_row_version()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.row_version := old.row_version + 1;
  return new;
end
$$;
ALTER FUNCTION public.bump_row_version() OWNER TO mm_owner;
COMMENT ON FUNCTION public.bump_row_version() IS 'Trigger: the lock counter of assets, whose column version is the number of the deliverable (C-57).';
REVOKE ALL ON FUNCTION public.bump_row_version() FROM PUBLIC;

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
ALTER FUNCTION public.bump_version() OWNER TO mm_owner;
COMMENT ON FUNCTION public.bump_version() IS 'Trigger: counts the writes of a row, so that a writer holding a stale version notices it.';
REVOKE ALL ON FUNCTION public.bump_version() FROM PUBLIC;

-- function public.comments_scrub_pii()
CREATE FUNCTION public.comments_scrub_pii()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  v_body text := app.scrub_pii(new.body);
begin
  if v_body <> new.body then
    new.body := v_body;
    new.metadata := new.metadata || '{"pii_scrubbed": true}';
  end if;
  return new;
end
$$;
ALTER FUNCTION public.comments_scrub_pii() OWNER TO mm_owner;
COMMENT ON FUNCTION public.comments_scrub_pii() IS 'Trigger: replaces addresses and numbers in the body before it is stored, and marks that it did (R-154).';
REVOKE ALL ON FUNCTION public.comments_scrub_pii() FROM PUBLIC;

-- function public.deny_change()
CREATE FUNCTION public.deny_change()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;
ALTER FUNCTION public.deny_change() OWNER TO mm_owner;
COMMENT ON FUNCTION public.deny_change() IS 'Trigger: refuses update, delete and truncate on append-only tables, for every role.';
REVOKE ALL ON FUNCTION public.deny_change() FROM PUBLIC;

-- function public.log_audit_trail()
CREATE FUNCTION public.log_audit_trail()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_before jsonb;
  v_after jsonb;
  v_changed boolean;
  v_column text;
begin
  if tg_op <> 'INSERT' then
    v_before := to_jsonb(old);
  end if;
  if tg_op <> 'DELETE' then
    v_after := to_jsonb(new);
  end if;
  for i in 0 .. tg_nargs - 1 loop
    v_column := tg_argv[i];
    v_changed := tg_op = 'UPDATE' and v_before -> v_column <> v_after -> v_column;
    if v_before ->> v_column is not null then
      v_before := jsonb_set(v_before, array[v_column], '"[redacted]"');
    end if;
    if v_after ->> v_column is not null then
      v_after := jsonb_set(v_after, array[v_column],
                           case when v_changed then '"[redacted, changed]"' else '"[redacted]"' end::jsonb);
    end if;
  end loop;
  insert into audit_logs (tenant_id, actor_id, job_name, action, entity_type, entity_id, before, after)
  values (
    (coalesce(v_after, v_before) ->> 'tenant_id')::uuid,
    app.current_user_id(),
    nullif(current_setting('app.job_name', true), ''),
    tg_op,
    tg_table_name,
    (coalesce(v_after, v_before) ->> 'id')::uuid,
    v_before,
    v_after);
  return null;
end
$$;
ALTER FUNCTION public.log_audit_trail() OWNER TO mm_definer;
COMMENT ON FUNCTION public.log_audit_trail() IS 'Trigger: writes one audit entry for each changed row. Row triggers, because event triggers only see DDL (C-02).';
REVOKE ALL ON FUNCTION public.log_audit_trail() FROM PUBLIC;

-- function public.minimise_payload()
CREATE FUNCTION public.minimise_payload()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.payload := app.scrub_json(new.payload);
  return new;
end
$$;
ALTER FUNCTION public.minimise_payload() OWNER TO mm_owner;
COMMENT ON FUNCTION public.minimise_payload() IS 'Trigger: no email address is stored inside a payload (C-78).';
REVOKE ALL ON FUNCTION public.minimise_payload() FROM PUBLIC;

-- function public.propagate_user_name()
CREATE FUNCTION public.propagate_user_name()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  update comments c set author_name = new.name where c.author_id = new.id;
  return null;
end
$$;
ALTER FUNCTION public.propagate_user_name() OWNER TO mm_definer;
COMMENT ON FUNCTION public.propagate_user_name() IS 'Trigger: a renamed or anonymised account is renamed in its comments too.';
REVOKE ALL ON FUNCTION public.propagate_user_name() FROM PUBLIC;

-- function public.set_actor()
CREATE FUNCTION public.set_actor()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if app.current_user_id() is null then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.created_by := app.current_user_id();
    new.updated_by := null;
  else
    new.created_by := old.created_by;
    new.updated_by := app.current_user_id();
  end if;
  return new;
end
$$;
ALTER FUNCTION public.set_actor() OWNER TO mm_owner;
COMMENT ON FUNCTION public.set_actor() IS 'Trigger: created_by and updated_by come from the request, never from the client.';
REVOKE ALL ON FUNCTION public.set_actor() FROM PUBLIC;

-- function public.set_author_name()
CREATE FUNCTION public.set_author_name()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  new.author_name := (select u.name from users u where u.id = new.author_id);
  return new;
end
$$;
ALTER FUNCTION public.set_author_name() OWNER TO mm_definer;
COMMENT ON FUNCTION public.set_author_name() IS 'Trigger: the cached name of a comment is that of its author, whatever the client sent.';
REVOKE ALL ON FUNCTION public.set_author_name() FROM PUBLIC;

-- function public.share_links_state()
CREATE FUNCTION public.share_links_state()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.status = 'active' and new.expires_at <= clock_timestamp() then
    new.status := 'expired';
  elsif new.status = 'active' and new.view_count >= new.view_limit then
    new.status := 'exhausted';
  end if;
  if new.status = 'active' then
    new.ended_at := null;
  else
    new.ended_at := coalesce(new.ended_at, clock_timestamp());
  end if;
  return new;
end
$$;
ALTER FUNCTION public.share_links_state() OWNER TO mm_owner;
COMMENT ON FUNCTION public.share_links_state() IS 'Trigger: settles status and ended_at whenever a link is written (first of the three parts of C-03).';
REVOKE ALL ON FUNCTION public.share_links_state() FROM PUBLIC;

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
ALTER FUNCTION public.update_updated_at_column() OWNER TO mm_owner;
COMMENT ON FUNCTION public.update_updated_at_column() IS 'Trigger: stamps updated_at with the time of the transaction, whatever the client sent.';
REVOKE ALL ON FUNCTION public.update_updated_at_column() FROM PUBLIC;

-- function public.users_role_matches_tenant()
CREATE FUNCTION public.users_role_matches_tenant()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_type text;
begin
  if tg_op = 'UPDATE' and new.tenant_id <> old.tenant_id then
    raise exception 'an account keeps its home tenant' using errcode = '23514';
  end if;
  select t.type into v_type from tenants t where t.id = new.tenant_id;
  if (new.role = 'admin') <> (v_type = 'admin') then
    raise exception 'role % does not exist in a tenant of type %', new.role, v_type using errcode = '23514';
  end if;
  return new;
end
$$;
ALTER FUNCTION public.users_role_matches_tenant() OWNER TO mm_definer;
COMMENT ON FUNCTION public.users_role_matches_tenant() IS 'Trigger: admins live in the admin tenant and nobody else does (R-239); the home tenant of an account is final.';
REVOKE ALL ON FUNCTION public.users_role_matches_tenant() FROM PUBLIC;

-- table public.assets
CREATE TABLE public.assets (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    project_id uuid NOT NULL,
    milestone_id uuid,
    uploader_id uuid,
    title text NOT NULL,
    mux_asset_id text,
    version integer NOT NULL,
    status text DEFAULT 'uploading'::text NOT NULL,
    duration numeric(12,3),
    storage_checksum text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT assets_duration_check CHECK (duration >= (0)::numeric),
    CONSTRAINT assets_ready_check CHECK ((status <> 'ready'::text) OR (storage_checksum IS NOT NULL)),
    CONSTRAINT assets_status_check CHECK (status = ANY (ARRAY['uploading'::text, 'processing'::text, 'ready'::text, 'failed'::text, 'archived'::text, 'deleted'::text])),
    CONSTRAINT assets_storage_checksum_check CHECK ((storage_checksum ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT assets_title_check CHECK ((length(btrim(title)) >= 1) AND (length(btrim(title)) <= 300)),
    CONSTRAINT assets_version_check CHECK (version > 0),
    CONSTRAINT assets_pkey PRIMARY KEY (id),
    CONSTRAINT assets_project_version_key UNIQUE (tenant_id, project_id, version),
    CONSTRAINT assets_tenant_id_key UNIQUE (tenant_id, id)
);
ALTER TABLE public.assets ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.assets FORCE ROW LEVEL SECURITY;
ALTER TABLE public.assets OWNER TO mm_owner;
COMMENT ON TABLE public.assets IS 'Uploaded deliverables of a project, each with the next version number of that project.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.assets TO mm_app;
GRANT SELECT ON TABLE public.assets TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.assets TO mm_job;
COMMENT ON COLUMN public.assets.id IS 'Id of the asset.';
COMMENT ON COLUMN public.assets.tenant_id IS 'Tenant of the project, repeated here so that the tenant policy needs no join (C-05).';
COMMENT ON COLUMN public.assets.project_id IS 'Project that the deliverable was made for.';
COMMENT ON COLUMN public.assets.milestone_id IS 'Phase that the deliverable belongs to, of the same project; optional.';
COMMENT ON COLUMN public.assets.uploader_id IS 'Member of the tenant who uploaded the file.';
COMMENT ON COLUMN public.assets.title IS 'Name of the deliverable, as shown to reviewers.';
COMMENT ON COLUMN public.assets.mux_asset_id IS 'Id of the video at Mux; never used as a key inside the portal.';
COMMENT ON COLUMN public.assets.version IS 'Number of the deliverable in its project: 1, 2, 3, … without gaps. A trigger assigns it, since a unique key alone accepts gaps (C-81).';
COMMENT ON COLUMN public.assets.status IS 'uploading, processing, ready, failed, archived or deleted. Only ready assets can be shared; deleted ones are removed for good after 90 days.';
COMMENT ON COLUMN public.assets.duration IS 'Length of the video in seconds; NULL until Mux has reported it.';
COMMENT ON COLUMN public.assets.storage_checksum IS 'SHA-256 of the stored file, in hexadecimal; required once the asset is ready.';
COMMENT ON COLUMN public.assets.created_at IS 'When the upload began.';
COMMENT ON COLUMN public.assets.updated_at IS 'Time of the latest write, kept by a trigger; the 90 days of a deleted asset count from here.';
COMMENT ON COLUMN public.assets.created_by IS 'User in whose request the upload began.';
COMMENT ON COLUMN public.assets.updated_by IS 'User who made the latest change; NULL when a Mux event made it.';
COMMENT ON COLUMN public.assets.row_version IS 'Lock counter. The usual name, version, is taken by the number of the deliverable (C-57).';

-- table public.audit_log_exports
CREATE TABLE public.audit_log_exports (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    partition_name text NOT NULL,
    from_ts timestamp with time zone NOT NULL,
    to_ts timestamp with time zone NOT NULL,
    row_count bigint NOT NULL,
    location text NOT NULL,
    checksum text NOT NULL,
    exported_at timestamp with time zone DEFAULT now() NOT NULL,
    dropped_at timestamp with time zone,
    CONSTRAINT audit_log_exports_checksum_check CHECK ((checksum ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT audit_log_exports_range_check CHECK (to_ts > from_ts),
    CONSTRAINT audit_log_exports_row_count_check CHECK (row_count >= 0),
    CONSTRAINT audit_log_exports_pkey PRIMARY KEY (id),
    CONSTRAINT audit_log_exports_partition_key UNIQUE (partition_name)
);
ALTER TABLE public.audit_log_exports ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_log_exports FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_log_exports OWNER TO mm_owner;
COMMENT ON TABLE public.audit_log_exports IS 'Ledger of audit months that were exported, and of those that were dropped afterwards. Kept for good; it names no person.';
GRANT SELECT ON TABLE public.audit_log_exports TO mm_definer;
GRANT INSERT, SELECT, UPDATE ON TABLE public.audit_log_exports TO mm_job;
COMMENT ON COLUMN public.audit_log_exports.id IS 'Id of the export.';
COMMENT ON COLUMN public.audit_log_exports.partition_name IS 'Partition that was exported, such as audit_logs_y2026m10.';
COMMENT ON COLUMN public.audit_log_exports.from_ts IS 'Start of the month, inclusive, in UTC.';
COMMENT ON COLUMN public.audit_log_exports.to_ts IS 'End of the month, exclusive, in UTC.';
COMMENT ON COLUMN public.audit_log_exports.row_count IS 'Number of entries in the file; compared with the partition before it is dropped.';
COMMENT ON COLUMN public.audit_log_exports.location IS 'Where the file lies, in storage within Australia.';
COMMENT ON COLUMN public.audit_log_exports.checksum IS 'SHA-256 of the file, in hexadecimal.';
COMMENT ON COLUMN public.audit_log_exports.exported_at IS 'When the file was written and verified.';
COMMENT ON COLUMN public.audit_log_exports.dropped_at IS 'When the partition was dropped; NULL while the month is still online.';

-- table public.audit_logs
CREATE TABLE public.audit_logs (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
)
PARTITION BY RANGE (created_at);
ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs IS 'Append-only log of every change to projects, tasks, assets and share links; one partition for each month in UTC, dropped whole after 365 days.';
GRANT SELECT ON TABLE public.audit_logs TO mm_app;
GRANT INSERT, SELECT ON TABLE public.audit_logs TO mm_definer;
GRANT INSERT, SELECT ON TABLE public.audit_logs TO mm_job;
COMMENT ON COLUMN public.audit_logs.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs.created_at IS 'Time of the transaction; decides the partition.';

-- table public.audit_logs_y2026m10
CREATE TABLE public.audit_logs_y2026m10 (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
);
ALTER TABLE public.audit_logs_y2026m10 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2026m10 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2026m10 OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs_y2026m10 IS 'Audit entries of 2026-10 (UTC). Read through audit_logs; nobody has a grant on the month itself.';
COMMENT ON COLUMN public.audit_logs_y2026m10.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs_y2026m10.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2026m10.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs_y2026m10.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs_y2026m10.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs_y2026m10.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2026m10.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs_y2026m10.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs_y2026m10.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs_y2026m10.created_at IS 'Time of the transaction; decides the partition.';

-- table public.audit_logs_y2026m11
CREATE TABLE public.audit_logs_y2026m11 (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
);
ALTER TABLE public.audit_logs_y2026m11 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2026m11 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2026m11 OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs_y2026m11 IS 'Audit entries of 2026-11 (UTC). Read through audit_logs; nobody has a grant on the month itself.';
COMMENT ON COLUMN public.audit_logs_y2026m11.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs_y2026m11.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2026m11.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs_y2026m11.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs_y2026m11.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs_y2026m11.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2026m11.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs_y2026m11.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs_y2026m11.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs_y2026m11.created_at IS 'Time of the transaction; decides the partition.';

-- table public.audit_logs_y2026m12
CREATE TABLE public.audit_logs_y2026m12 (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
);
ALTER TABLE public.audit_logs_y2026m12 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2026m12 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2026m12 OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs_y2026m12 IS 'Audit entries of 2026-12 (UTC). Read through audit_logs; nobody has a grant on the month itself.';
COMMENT ON COLUMN public.audit_logs_y2026m12.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs_y2026m12.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2026m12.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs_y2026m12.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs_y2026m12.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs_y2026m12.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2026m12.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs_y2026m12.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs_y2026m12.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs_y2026m12.created_at IS 'Time of the transaction; decides the partition.';

-- table public.audit_logs_y2027m01
CREATE TABLE public.audit_logs_y2027m01 (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
);
ALTER TABLE public.audit_logs_y2027m01 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2027m01 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2027m01 OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs_y2027m01 IS 'Audit entries of 2027-01 (UTC). Read through audit_logs; nobody has a grant on the month itself.';
COMMENT ON COLUMN public.audit_logs_y2027m01.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs_y2027m01.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2027m01.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs_y2027m01.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs_y2027m01.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs_y2027m01.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2027m01.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs_y2027m01.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs_y2027m01.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs_y2027m01.created_at IS 'Time of the transaction; decides the partition.';

-- table public.audit_logs_y2027m02
CREATE TABLE public.audit_logs_y2027m02 (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
);
ALTER TABLE public.audit_logs_y2027m02 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2027m02 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2027m02 OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs_y2027m02 IS 'Audit entries of 2027-02 (UTC). Read through audit_logs; nobody has a grant on the month itself.';
COMMENT ON COLUMN public.audit_logs_y2027m02.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs_y2027m02.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2027m02.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs_y2027m02.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs_y2027m02.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs_y2027m02.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2027m02.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs_y2027m02.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs_y2027m02.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs_y2027m02.created_at IS 'Time of the transaction; decides the partition.';

-- table public.audit_logs_y2027m03
CREATE TABLE public.audit_logs_y2027m03 (
    id uuid DEFAULT app.uuid_v7() CONSTRAINT audit_logs_id_not_null NOT NULL,
    tenant_id uuid CONSTRAINT audit_logs_tenant_id_not_null NOT NULL,
    actor_id uuid,
    job_name text,
    action text CONSTRAINT audit_logs_action_not_null NOT NULL,
    entity_type text CONSTRAINT audit_logs_entity_type_not_null NOT NULL,
    entity_id uuid CONSTRAINT audit_logs_entity_id_not_null NOT NULL,
    before jsonb,
    after jsonb,
    created_at timestamp with time zone DEFAULT now() CONSTRAINT audit_logs_created_at_not_null NOT NULL,
    CONSTRAINT audit_logs_action_check CHECK (action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXPORT'::text, 'ERASE'::text, 'RESTORE'::text]))
);
ALTER TABLE public.audit_logs_y2027m03 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2027m03 FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs_y2027m03 OWNER TO mm_owner;
COMMENT ON TABLE public.audit_logs_y2027m03 IS 'Audit entries of 2027-03 (UTC). Read through audit_logs; nobody has a grant on the month itself.';
COMMENT ON COLUMN public.audit_logs_y2027m03.id IS 'Id of the entry.';
COMMENT ON COLUMN public.audit_logs_y2027m03.tenant_id IS 'Tenant of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2027m03.actor_id IS 'User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46).';
COMMENT ON COLUMN public.audit_logs_y2027m03.job_name IS 'Job that made the change, from the setting app.job_name; NULL inside requests.';
COMMENT ON COLUMN public.audit_logs_y2027m03.action IS 'INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties.';
COMMENT ON COLUMN public.audit_logs_y2027m03.entity_type IS 'Table of the changed row.';
COMMENT ON COLUMN public.audit_logs_y2027m03.entity_id IS 'Id of the changed row; not a foreign key, because the log outlives the row.';
COMMENT ON COLUMN public.audit_logs_y2027m03.before IS 'The row before the change, secrets redacted; NULL for an insert.';
COMMENT ON COLUMN public.audit_logs_y2027m03.after IS 'The row after the change, secrets redacted; NULL for a delete.';
COMMENT ON COLUMN public.audit_logs_y2027m03.created_at IS 'Time of the transaction; decides the partition.';

-- table public.comments
CREATE TABLE public.comments (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    task_id uuid,
    asset_id uuid,
    parent_type text GENERATED ALWAYS AS (
CASE
    WHEN (task_id IS NOT NULL) THEN 'task'::text
    WHEN (asset_id IS NOT NULL) THEN 'asset'::text
    ELSE NULL::text
END) STORED,
    parent_id uuid GENERATED ALWAYS AS (COALESCE(task_id, asset_id)) STORED,
    author_id uuid,
    author_name text,
    body text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    status text DEFAULT 'visible'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT comments_body_check CHECK ((length(btrim(body)) >= 1) AND (length(btrim(body)) <= 10000)),
    CONSTRAINT comments_metadata_check CHECK (jsonb_typeof(metadata) = 'object'::text),
    CONSTRAINT comments_one_parent_check CHECK (num_nonnulls(task_id, asset_id) = 1),
    CONSTRAINT comments_status_check CHECK (status = ANY (ARRAY['visible'::text, 'resolved'::text, 'deleted'::text])),
    CONSTRAINT comments_pkey PRIMARY KEY (id)
);
ALTER TABLE public.comments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.comments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.comments OWNER TO mm_owner;
COMMENT ON TABLE public.comments IS 'Feedback on a task or on an asset.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.comments TO mm_app;
GRANT SELECT ON TABLE public.comments TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.comments TO mm_job;
COMMENT ON COLUMN public.comments.id IS 'Id of the comment.';
COMMENT ON COLUMN public.comments.tenant_id IS 'Tenant of the task or asset, repeated here so that the tenant policy needs no join (C-05).';
COMMENT ON COLUMN public.comments.task_id IS 'The task that is commented on; exactly one of task_id and asset_id is set.';
COMMENT ON COLUMN public.comments.asset_id IS 'The asset that is commented on; exactly one of task_id and asset_id is set.';
COMMENT ON COLUMN public.comments.parent_type IS 'task or asset, generated from the two keys.';
COMMENT ON COLUMN public.comments.parent_id IS 'Id of the task or asset, generated from the two keys.';
COMMENT ON COLUMN public.comments.author_id IS 'Member of the tenant who wrote it; NULL once the membership is gone.';
COMMENT ON COLUMN public.comments.author_name IS 'Name of the author, copied from users because an agency may not read the accounts of the admin tenant (C-82). Personal data.';
GRANT UPDATE (author_name) ON TABLE public.comments TO mm_definer;
COMMENT ON COLUMN public.comments.body IS 'The text. Email addresses, phone and card numbers are replaced before it is stored (C-79).';
COMMENT ON COLUMN public.comments.metadata IS 'Time code, labels and the like, a JSON object; pii_scrubbed is true when something was replaced in the body.';
COMMENT ON COLUMN public.comments.status IS 'visible, resolved or deleted. Deleted comments are removed for good after 90 days.';
COMMENT ON COLUMN public.comments.created_at IS 'When the comment was written.';
COMMENT ON COLUMN public.comments.updated_at IS 'Time of the latest write, kept by a trigger; the 90 days of a deleted comment count from here.';

-- table public.job_runs
CREATE TABLE public.job_runs (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    job_name text NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    completed_at timestamp with time zone,
    result text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT job_runs_done_check CHECK ((completed_at IS NULL) = (result IS NULL)),
    CONSTRAINT job_runs_job_name_check CHECK ((job_name ~ '^[a-z][a-z0-9_]{1,62}$'::text)),
    CONSTRAINT job_runs_metadata_check CHECK (jsonb_typeof(metadata) = 'object'::text),
    CONSTRAINT job_runs_result_check CHECK (result = ANY (ARRAY['succeeded'::text, 'failed'::text, 'skipped'::text])),
    CONSTRAINT job_runs_time_check CHECK ((completed_at IS NULL) OR (completed_at >= started_at)),
    CONSTRAINT job_runs_pkey PRIMARY KEY (id)
);
ALTER TABLE public.job_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.job_runs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.job_runs OWNER TO mm_owner;
COMMENT ON TABLE public.job_runs IS 'Ledger of background jobs. Belongs to no tenant; only jobs can read it. Kept for 365 days.';
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.job_runs TO mm_job;
COMMENT ON COLUMN public.job_runs.id IS 'Id of the run.';
COMMENT ON COLUMN public.job_runs.job_name IS 'Name of the job in snake_case.';
COMMENT ON COLUMN public.job_runs.started_at IS 'Start by the wall clock.';
COMMENT ON COLUMN public.job_runs.completed_at IS 'End by the wall clock; NULL while the job is running.';
COMMENT ON COLUMN public.job_runs.result IS 'succeeded, failed or skipped; present exactly when the run has ended.';
COMMENT ON COLUMN public.job_runs.metadata IS 'Counts and limits of the run, a JSON object without personal data.';

-- table public.milestones
CREATE TABLE public.milestones (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    project_id uuid NOT NULL,
    title text NOT NULL,
    due_date date,
    status text DEFAULT 'planned'::text NOT NULL,
    sequence integer NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT milestones_sequence_check CHECK (sequence > 0),
    CONSTRAINT milestones_status_check CHECK (status = ANY (ARRAY['planned'::text, 'in_progress'::text, 'in_review'::text, 'completed'::text, 'deleted'::text])),
    CONSTRAINT milestones_title_check CHECK ((length(btrim(title)) >= 1) AND (length(btrim(title)) <= 300)),
    CONSTRAINT milestones_pkey PRIMARY KEY (id),
    CONSTRAINT milestones_project_sequence_key UNIQUE (project_id, sequence) DEFERRABLE,
    CONSTRAINT milestones_project_title_key UNIQUE (project_id, title),
    CONSTRAINT milestones_tenant_id_key UNIQUE (tenant_id, id),
    CONSTRAINT milestones_tenant_project_id_key UNIQUE (tenant_id, project_id, id)
);
ALTER TABLE public.milestones ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.milestones FORCE ROW LEVEL SECURITY;
ALTER TABLE public.milestones OWNER TO mm_owner;
COMMENT ON TABLE public.milestones IS 'Phases of a project, in order.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.milestones TO mm_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.milestones TO mm_job;
COMMENT ON COLUMN public.milestones.id IS 'Id of the milestone.';
COMMENT ON COLUMN public.milestones.tenant_id IS 'Tenant of the project, repeated here so that the tenant policy needs no join.';
COMMENT ON COLUMN public.milestones.project_id IS 'Project that the phase belongs to.';
COMMENT ON COLUMN public.milestones.title IS 'Name of the phase, unique within its project.';
COMMENT ON COLUMN public.milestones.due_date IS 'Day on which the phase should be done, Sydney calendar.';
COMMENT ON COLUMN public.milestones.status IS 'planned, in_progress, in_review, completed or deleted. Deleted milestones are removed for good after 90 days.';
COMMENT ON COLUMN public.milestones.sequence IS 'Place in the project, from 1. Its key is deferrable, so two phases can swap places in one transaction.';
COMMENT ON COLUMN public.milestones.created_at IS 'When the phase was planned.';
COMMENT ON COLUMN public.milestones.updated_at IS 'Time of the latest write, kept by a trigger; the 90 days of a deleted milestone count from here.';
COMMENT ON COLUMN public.milestones.created_by IS 'User who planned the phase.';
COMMENT ON COLUMN public.milestones.updated_by IS 'User who made the latest change.';
COMMENT ON COLUMN public.milestones.version IS 'Lock counter: an update states the version it has read.';

-- table public.notifications
CREATE TABLE public.notifications (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    type text NOT NULL,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,
    delivered_at timestamp with time zone,
    read_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notifications_payload_check CHECK (jsonb_typeof(payload) = 'object'::text),
    CONSTRAINT notifications_type_check CHECK ((type ~ '^[a-z][a-z_.]{1,62}$'::text)),
    CONSTRAINT notifications_pkey PRIMARY KEY (id)
);
ALTER TABLE public.notifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notifications FORCE ROW LEVEL SECURITY;
ALTER TABLE public.notifications OWNER TO mm_owner;
COMMENT ON TABLE public.notifications IS 'Events shown to one person. Kept for 180 days, read or not.';
GRANT SELECT ON TABLE public.notifications TO mm_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.notifications TO mm_job;
COMMENT ON COLUMN public.notifications.id IS 'Id of the notification.';
COMMENT ON COLUMN public.notifications.tenant_id IS 'Tenant in which the event happened.';
COMMENT ON COLUMN public.notifications.user_id IS 'Member of the tenant who is told.';
COMMENT ON COLUMN public.notifications.type IS 'Kind of event in dotted lower case, such as task.assigned.';
COMMENT ON COLUMN public.notifications.payload IS 'What the text of the notification needs, a JSON object; email addresses are replaced before it is stored (C-78).';
COMMENT ON COLUMN public.notifications.delivered_at IS 'When it was handed to the mail service; NULL while it waits.';
COMMENT ON COLUMN public.notifications.read_at IS 'When the person read it; NULL while unread.';
GRANT UPDATE (read_at) ON TABLE public.notifications TO mm_app;
COMMENT ON COLUMN public.notifications.created_at IS 'When the event happened. The design document purges by age and has no column for it (C-77).';
COMMENT ON COLUMN public.notifications.updated_at IS 'Time of the latest write, kept by a trigger.';

-- table public.projects
CREATE TABLE public.projects (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    client_name text NOT NULL,
    title text NOT NULL,
    status text DEFAULT 'draft'::text NOT NULL,
    start_date date,
    end_date date,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT projects_client_name_check CHECK ((length(btrim(client_name)) >= 1) AND (length(btrim(client_name)) <= 200)),
    CONSTRAINT projects_dates_check CHECK ((end_date IS NULL) OR (start_date IS NULL) OR (end_date >= start_date)),
    CONSTRAINT projects_status_check CHECK (status = ANY (ARRAY['draft'::text, 'active'::text, 'on_hold'::text, 'completed'::text, 'archived'::text, 'deleted'::text])),
    CONSTRAINT projects_title_check CHECK ((length(btrim(title)) >= 1) AND (length(btrim(title)) <= 300)),
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_tenant_id_key UNIQUE (tenant_id, id)
);
ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.projects FORCE ROW LEVEL SECURITY;
ALTER TABLE public.projects OWNER TO mm_owner;
COMMENT ON TABLE public.projects IS 'Production engagements of a tenant.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.projects TO mm_app;
GRANT SELECT ON TABLE public.projects TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.projects TO mm_job;
COMMENT ON COLUMN public.projects.id IS 'Id of the project.';
COMMENT ON COLUMN public.projects.tenant_id IS 'Tenant that the project belongs to; its milestones, tasks and assets carry the same value.';
COMMENT ON COLUMN public.projects.client_name IS 'Business whose film it is. Business data, not a person.';
COMMENT ON COLUMN public.projects.title IS 'Working title.';
COMMENT ON COLUMN public.projects.status IS 'draft, active, on_hold, completed, archived or deleted. Deleted projects are removed for good after 90 days.';
COMMENT ON COLUMN public.projects.start_date IS 'First day of production, Sydney calendar.';
COMMENT ON COLUMN public.projects.end_date IS 'Last day of production, never before start_date.';
COMMENT ON COLUMN public.projects.created_at IS 'When the project was entered.';
COMMENT ON COLUMN public.projects.updated_at IS 'Time of the latest write, kept by a trigger; the 90 days of a deleted project count from here.';
GRANT UPDATE (updated_at) ON TABLE public.projects TO mm_definer;
COMMENT ON COLUMN public.projects.created_by IS 'User who entered the project.';
COMMENT ON COLUMN public.projects.updated_by IS 'User who made the latest change.';
COMMENT ON COLUMN public.projects.version IS 'Lock counter: an update states the version it has read.';

-- table public.residency_evidence
CREATE TABLE public.residency_evidence (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    generated_at timestamp with time zone DEFAULT now() NOT NULL,
    report_url text NOT NULL,
    checksum text NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT residency_evidence_checksum_check CHECK ((checksum ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT residency_evidence_details_check CHECK (jsonb_typeof(details) = 'object'::text),
    CONSTRAINT residency_evidence_report_url_check CHECK (report_url ~ '^https://'::text),
    CONSTRAINT residency_evidence_pkey PRIMARY KEY (id)
);
ALTER TABLE public.residency_evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.residency_evidence FORCE ROW LEVEL SECURITY;
ALTER TABLE public.residency_evidence OWNER TO mm_owner;
COMMENT ON TABLE public.residency_evidence IS 'Reports on where the data of a tenant is kept. Append-only, kept for seven years.';
GRANT SELECT ON TABLE public.residency_evidence TO mm_app;
GRANT INSERT, SELECT ON TABLE public.residency_evidence TO mm_job;
COMMENT ON COLUMN public.residency_evidence.id IS 'Id of the report.';
COMMENT ON COLUMN public.residency_evidence.tenant_id IS 'Tenant whose data the report is about.';
COMMENT ON COLUMN public.residency_evidence.generated_at IS 'Moment that the report describes.';
COMMENT ON COLUMN public.residency_evidence.report_url IS 'Where the full report lies.';
COMMENT ON COLUMN public.residency_evidence.checksum IS 'SHA-256 of the report, in hexadecimal.';
COMMENT ON COLUMN public.residency_evidence.details IS 'What was attested: server region and address, backup location, settings; a JSON object.';
COMMENT ON COLUMN public.residency_evidence.created_at IS 'When the row was written.';

-- table public.share_link_views
CREATE TABLE public.share_link_views (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    share_link_id uuid NOT NULL,
    viewed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    viewer_hash text,
    country text,
    CONSTRAINT share_link_views_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT share_link_views_pkey PRIMARY KEY (id)
);
ALTER TABLE public.share_link_views ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.share_link_views FORCE ROW LEVEL SECURITY;
ALTER TABLE public.share_link_views OWNER TO mm_owner;
COMMENT ON TABLE public.share_link_views IS 'One row for each time a share link was opened. Goes with its link.';
GRANT SELECT ON TABLE public.share_link_views TO mm_app;
GRANT INSERT ON TABLE public.share_link_views TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.share_link_views TO mm_job;
COMMENT ON COLUMN public.share_link_views.id IS 'Id of the view.';
COMMENT ON COLUMN public.share_link_views.tenant_id IS 'Tenant of the link.';
COMMENT ON COLUMN public.share_link_views.share_link_id IS 'The link that was opened.';
COMMENT ON COLUMN public.share_link_views.viewed_at IS 'Moment of opening; the wall clock, since several views can share a transaction.';
COMMENT ON COLUMN public.share_link_views.viewer_hash IS 'Keyed hash that tells visitors apart without naming them; NULL when unknown.';
COMMENT ON COLUMN public.share_link_views.country IS 'Country of the visitor by its two-letter code; NULL when unknown.';

-- table public.share_links
CREATE TABLE public.share_links (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    asset_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    hashed_token text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    passcode_hash text,
    status text DEFAULT 'active'::text NOT NULL,
    view_limit integer,
    view_count integer DEFAULT 0 NOT NULL,
    ended_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT share_links_ended_check CHECK ((status = 'active'::text) = (ended_at IS NULL)),
    CONSTRAINT share_links_hashed_token_check CHECK ((hashed_token ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT share_links_status_check CHECK (status = ANY (ARRAY['active'::text, 'expired'::text, 'exhausted'::text, 'revoked'::text])),
    CONSTRAINT share_links_view_count_check CHECK (view_count >= 0),
    CONSTRAINT share_links_view_limit_check CHECK (view_limit > 0),
    CONSTRAINT share_links_views_check CHECK ((view_limit IS NULL) OR (view_count <= view_limit)),
    CONSTRAINT share_links_pkey PRIMARY KEY (id),
    CONSTRAINT share_links_hashed_token_key UNIQUE (hashed_token),
    CONSTRAINT share_links_tenant_id_key UNIQUE (tenant_id, id)
);
ALTER TABLE public.share_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.share_links FORCE ROW LEVEL SECURITY;
ALTER TABLE public.share_links OWNER TO mm_owner;
COMMENT ON TABLE public.share_links IS 'Tokens that let people without an account view one asset. Kept for 90 days after they end.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.share_links TO mm_app;
GRANT SELECT ON TABLE public.share_links TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.share_links TO mm_job;
COMMENT ON COLUMN public.share_links.id IS 'Id of the link; it is not the token.';
COMMENT ON COLUMN public.share_links.asset_id IS 'The asset that can be viewed.';
COMMENT ON COLUMN public.share_links.tenant_id IS 'Tenant of the asset.';
COMMENT ON COLUMN public.share_links.hashed_token IS 'SHA-256 of the random token, in hexadecimal. The token itself is never stored and never reaches SQL (C-83).';
COMMENT ON COLUMN public.share_links.expires_at IS 'From this moment on the link is refused, whatever status says.';
COMMENT ON COLUMN public.share_links.passcode_hash IS 'Salted hash of the passcode; NULL when none is asked for.';
COMMENT ON COLUMN public.share_links.status IS 'active, expired, exhausted or revoked. A label: no trigger fires when time passes, so a job writes expired and expires_at decides (C-03).';
COMMENT ON COLUMN public.share_links.view_limit IS 'How often the link can be opened; NULL for any number of times.';
COMMENT ON COLUMN public.share_links.view_count IS 'How often it was opened. Reading cannot fire a trigger, so app.open_share_link() counts (C-03).';
GRANT UPDATE (view_count) ON TABLE public.share_links TO mm_definer;
COMMENT ON COLUMN public.share_links.ended_at IS 'When the link stopped being active; its 90 days of retention count from here.';
COMMENT ON COLUMN public.share_links.created_at IS 'When the link was made.';
COMMENT ON COLUMN public.share_links.updated_at IS 'Time of the latest write, kept by a trigger; each view is a write.';
COMMENT ON COLUMN public.share_links.created_by IS 'User who shared the asset.';
COMMENT ON COLUMN public.share_links.updated_by IS 'User who made the latest change; NULL when a visitor or a job made it.';
COMMENT ON COLUMN public.share_links.version IS 'Lock counter: an update states the version it has read.';

-- table public.tasks
CREATE TABLE public.tasks (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    milestone_id uuid NOT NULL,
    assignee_id uuid,
    title text NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    due_date date,
    completed_at timestamp with time zone,
    effort_estimate numeric(6,2),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT tasks_completed_check CHECK ((status = 'completed'::text) = (completed_at IS NOT NULL)),
    CONSTRAINT tasks_effort_estimate_check CHECK (effort_estimate >= (0)::numeric),
    CONSTRAINT tasks_status_check CHECK (status = ANY (ARRAY['pending'::text, 'in_progress'::text, 'in_review'::text, 'completed'::text, 'cancelled'::text, 'deleted'::text])),
    CONSTRAINT tasks_title_check CHECK ((length(btrim(title)) >= 1) AND (length(btrim(title)) <= 500)),
    CONSTRAINT tasks_pkey PRIMARY KEY (id),
    CONSTRAINT tasks_tenant_id_key UNIQUE (tenant_id, id)
);
ALTER TABLE public.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tasks FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tasks OWNER TO mm_owner;
COMMENT ON TABLE public.tasks IS 'Action items of a milestone. Whether one is overdue is a question to the view task_dashboard, not a stored column (C-01).';
GRANT INSERT, SELECT, UPDATE ON TABLE public.tasks TO mm_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.tasks TO mm_job;
COMMENT ON COLUMN public.tasks.id IS 'Id of the task.';
COMMENT ON COLUMN public.tasks.tenant_id IS 'Tenant of the milestone, repeated here so that the tenant policy needs no join (C-05).';
COMMENT ON COLUMN public.tasks.milestone_id IS 'Milestone that the task serves.';
COMMENT ON COLUMN public.tasks.assignee_id IS 'Member of the tenant who does the work; NULL while nobody has taken it.';
COMMENT ON COLUMN public.tasks.title IS 'What is to be done.';
COMMENT ON COLUMN public.tasks.status IS 'pending, in_progress, in_review, completed, cancelled or deleted. Deleted tasks are removed for good after 90 days.';
COMMENT ON COLUMN public.tasks.due_date IS 'Day on which the task should be done, Sydney calendar.';
COMMENT ON COLUMN public.tasks.completed_at IS 'When the task was completed; present exactly while status is completed.';
COMMENT ON COLUMN public.tasks.effort_estimate IS 'Estimated effort in hours.';
COMMENT ON COLUMN public.tasks.created_at IS 'When the task was entered.';
COMMENT ON COLUMN public.tasks.updated_at IS 'Time of the latest write, kept by a trigger; the 90 days of a deleted task count from here.';
COMMENT ON COLUMN public.tasks.created_by IS 'User who entered the task.';
COMMENT ON COLUMN public.tasks.updated_by IS 'User who made the latest change.';
COMMENT ON COLUMN public.tasks.version IS 'Lock counter: an update states the version it has read.';

-- table public.tenant_memberships
CREATE TABLE public.tenant_memberships (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    is_home boolean DEFAULT false NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    granted_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tenant_memberships_status_check CHECK (status = ANY (ARRAY['active'::text, 'revoked'::text])),
    CONSTRAINT tenant_memberships_pkey PRIMARY KEY (id),
    CONSTRAINT tenant_memberships_tenant_user_key UNIQUE (tenant_id, user_id)
);
ALTER TABLE public.tenant_memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant_memberships FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenant_memberships OWNER TO mm_owner;
COMMENT ON TABLE public.tenant_memberships IS 'Which account may act in which tenant. Assignees, uploaders, authors and recipients refer to it, so that nobody outside a tenant can be named in its rows.';
GRANT SELECT ON TABLE public.tenant_memberships TO mm_app;
GRANT INSERT, SELECT ON TABLE public.tenant_memberships TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.tenant_memberships TO mm_job;
COMMENT ON COLUMN public.tenant_memberships.id IS 'Id of the membership.';
COMMENT ON COLUMN public.tenant_memberships.tenant_id IS 'Tenant that the account may act in.';
COMMENT ON COLUMN public.tenant_memberships.user_id IS 'The account.';
COMMENT ON COLUMN public.tenant_memberships.is_home IS 'True for the membership in the home tenant of the account, which a trigger adds with it.';
COMMENT ON COLUMN public.tenant_memberships.status IS 'active, or revoked: the rows that name the account stay, its access ends with the next transaction.';
COMMENT ON COLUMN public.tenant_memberships.granted_by IS 'User who let the account in; NULL for home memberships.';
COMMENT ON COLUMN public.tenant_memberships.created_at IS 'When access was given.';
COMMENT ON COLUMN public.tenant_memberships.updated_at IS 'Time of the latest write, kept by a trigger; for a revoked membership the time of revocation.';

-- table public.tenants
CREATE TABLE public.tenants (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    residency_policy text DEFAULT 'au-only'::text NOT NULL,
    branding jsonb DEFAULT '{}'::jsonb NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT tenants_branding_check CHECK (jsonb_typeof(branding) = 'object'::text),
    CONSTRAINT tenants_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200)),
    CONSTRAINT tenants_residency_policy_check CHECK (residency_policy = 'au-only'::text),
    CONSTRAINT tenants_status_check CHECK (status = ANY (ARRAY['active'::text, 'suspended'::text, 'deleted'::text])),
    CONSTRAINT tenants_type_check CHECK (type = ANY (ARRAY['admin'::text, 'agency'::text])),
    CONSTRAINT tenants_pkey PRIMARY KEY (id)
);
ALTER TABLE public.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants OWNER TO mm_owner;
COMMENT ON TABLE public.tenants IS 'Motion Mavericks itself and the agencies it works for; the root of row-level security.';
GRANT SELECT ON TABLE public.tenants TO mm_app;
GRANT SELECT ON TABLE public.tenants TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.tenants TO mm_job;
COMMENT ON COLUMN public.tenants.id IS 'Id of the tenant; the value that app.tenant_id holds during a request.';
COMMENT ON COLUMN public.tenants.name IS 'Trading name, as shown in the portal.';
COMMENT ON COLUMN public.tenants.type IS 'admin for Motion Mavericks, of which there is exactly one; agency for everybody else.';
COMMENT ON COLUMN public.tenants.residency_policy IS 'Where the data of the tenant may be kept. Only au-only exists so far: Australia.';
COMMENT ON COLUMN public.tenants.branding IS 'Logo, colours and email footer of the tenant, a JSON object.';
COMMENT ON COLUMN public.tenants.status IS 'active, suspended (nobody can begin a request) or deleted. A deleted tenant stays as a tombstone until its last audit month is dropped.';
COMMENT ON COLUMN public.tenants.created_at IS 'When the tenant was set up.';
COMMENT ON COLUMN public.tenants.updated_at IS 'Time of the latest write, kept by a trigger.';
COMMENT ON COLUMN public.tenants.created_by IS 'User who set the tenant up; NULL when it was provisioned by a job.';
COMMENT ON COLUMN public.tenants.updated_by IS 'User who made the latest change; NULL when a job made it.';
COMMENT ON COLUMN public.tenants.version IS 'Lock counter: an update states the version it has read.';

-- table public.users
CREATE TABLE public.users (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    tenant_id uuid NOT NULL,
    role text NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    status text DEFAULT 'invited'::text NOT NULL,
    last_login_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by uuid,
    updated_by uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT users_email_check CHECK (((email = lower(email)) AND (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text))),
    CONSTRAINT users_name_check CHECK ((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200) AND (name !~ '[<>[:cntrl:]]'::text)),
    CONSTRAINT users_role_check CHECK (role = ANY (ARRAY['admin'::text, 'agency'::text, 'guest'::text])),
    CONSTRAINT users_status_check CHECK (status = ANY (ARRAY['invited'::text, 'active'::text, 'suspended'::text, 'deleted'::text])),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_tenant_id_key UNIQUE (tenant_id, id)
);
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.users FORCE ROW LEVEL SECURITY;
ALTER TABLE public.users OWNER TO mm_owner;
COMMENT ON TABLE public.users IS 'Portal accounts. Each belongs to one home tenant; where else it may act is in tenant_memberships.';
GRANT INSERT, SELECT, UPDATE ON TABLE public.users TO mm_app;
GRANT SELECT ON TABLE public.users TO mm_definer;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.users TO mm_job;
COMMENT ON COLUMN public.users.id IS 'Id of the account; the value that app.user_id holds during a request.';
COMMENT ON COLUMN public.users.tenant_id IS 'Home tenant of the account. It never changes.';
COMMENT ON COLUMN public.users.role IS 'admin (only in the admin tenant), agency (works) or guest (reads).';
COMMENT ON COLUMN public.users.email IS 'Login address in lower case, kept in clear text because login and display need it (C-48). Personal data.';
COMMENT ON COLUMN public.users.name IS 'Display name; angle brackets and control characters are refused. Personal data; the design document forgot the column (C-76).';
COMMENT ON COLUMN public.users.status IS 'invited, active, suspended or deleted. Only active accounts can begin a request; deleted ones are anonymised and stay while audit rows name them.';
COMMENT ON COLUMN public.users.last_login_at IS 'Latest login, copied from the identity provider by a job; NULL before the first one.';
COMMENT ON COLUMN public.users.created_at IS 'When the account was invited.';
COMMENT ON COLUMN public.users.updated_at IS 'Time of the latest write, kept by a trigger.';
COMMENT ON COLUMN public.users.created_by IS 'User who sent the invitation; NULL for the first accounts of a tenant.';
COMMENT ON COLUMN public.users.updated_by IS 'User who made the latest change; NULL when a job made it.';
COMMENT ON COLUMN public.users.version IS 'Lock counter: an update states the version it has read.';

-- table public.webhook_events
CREATE TABLE public.webhook_events (
    id uuid DEFAULT app.uuid_v7() NOT NULL,
    source public.webhook_source NOT NULL,
    event_id text NOT NULL,
    payload jsonb NOT NULL,
    status text DEFAULT 'received'::text NOT NULL,
    processed_at timestamp with time zone,
    retry_count integer DEFAULT 0 NOT NULL,
    next_retry_at timestamp with time zone,
    last_error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT webhook_events_payload_check CHECK (jsonb_typeof(payload) = 'object'::text),
    CONSTRAINT webhook_events_processed_check CHECK ((status = 'processed'::text) = (processed_at IS NOT NULL)),
    CONSTRAINT webhook_events_retry_count_check CHECK ((retry_count >= 0) AND (retry_count <= 20)),
    CONSTRAINT webhook_events_status_check CHECK (status = ANY (ARRAY['received'::text, 'processing'::text, 'processed'::text, 'failed'::text, 'dead'::text])),
    CONSTRAINT webhook_events_pkey PRIMARY KEY (id),
    CONSTRAINT webhook_events_source_event_key UNIQUE (source, event_id)
);
ALTER TABLE public.webhook_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.webhook_events FORCE ROW LEVEL SECURITY;
ALTER TABLE public.webhook_events OWNER TO mm_owner;
COMMENT ON TABLE public.webhook_events IS 'Events that Mux and Resend have sent, each taken once. Belongs to no tenant; only jobs can read it. Kept for 90 days after processing, dead letters for 365.';
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.webhook_events TO mm_job;
COMMENT ON COLUMN public.webhook_events.id IS 'Id inside the portal.';
COMMENT ON COLUMN public.webhook_events.source IS 'Service that sent the event.';
COMMENT ON COLUMN public.webhook_events.event_id IS 'Id that the service gave it; the same event sent again is refused by the key.';
COMMENT ON COLUMN public.webhook_events.payload IS 'Body of the event, a JSON object; email addresses are replaced before it is stored (C-78).';
COMMENT ON COLUMN public.webhook_events.status IS 'received, processing, processed, failed (will be tried again) or dead (will not).';
COMMENT ON COLUMN public.webhook_events.processed_at IS 'When the effect of the event was committed; present exactly while status is processed.';
COMMENT ON COLUMN public.webhook_events.retry_count IS 'How many attempts have failed.';
COMMENT ON COLUMN public.webhook_events.next_retry_at IS 'Not to be tried again before this moment; NULL for at once.';
COMMENT ON COLUMN public.webhook_events.last_error IS 'Message of the latest failure, without payload values.';
COMMENT ON COLUMN public.webhook_events.created_at IS 'When the event arrived.';
COMMENT ON COLUMN public.webhook_events.updated_at IS 'Time of the latest write, kept by a trigger.';

-- table public.audit_logs_y2026m10
ALTER TABLE ONLY public.audit_logs ATTACH PARTITION public.audit_logs_y2026m10 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2026-11-01 00:00:00+00');

-- table public.audit_logs_y2026m11
ALTER TABLE ONLY public.audit_logs ATTACH PARTITION public.audit_logs_y2026m11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');

-- table public.audit_logs_y2026m12
ALTER TABLE ONLY public.audit_logs ATTACH PARTITION public.audit_logs_y2026m12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');

-- table public.audit_logs_y2027m01
ALTER TABLE ONLY public.audit_logs ATTACH PARTITION public.audit_logs_y2027m01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');

-- table public.audit_logs_y2027m02
ALTER TABLE ONLY public.audit_logs ATTACH PARTITION public.audit_logs_y2027m02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');

-- table public.audit_logs_y2027m03
ALTER TABLE ONLY public.audit_logs ATTACH PARTITION public.audit_logs_y2027m03 FOR VALUES FROM ('2027-03-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');

-- view public.milestone_progress
CREATE VIEW public.milestone_progress WITH (security_invoker='true') AS
SELECT m.id AS milestone_id,
    m.tenant_id,
    m.project_id,
    m.title,
    m.due_date,
    m.status,
    count(t.id) AS task_count,
    count(t.id) FILTER (WHERE (t.status = 'completed'::text)) AS completed_count,
    count(t.id) FILTER (WHERE ((t.status <> 'completed'::text) AND (t.due_date < app.local_today()))) AS overdue_count
   FROM (public.milestones m
     LEFT JOIN public.tasks t ON (((t.tenant_id = m.tenant_id) AND (t.milestone_id = m.id) AND (t.status <> 'deleted'::text))))
  WHERE (m.status <> 'deleted'::text)
  GROUP BY m.id;
ALTER VIEW public.milestone_progress OWNER TO mm_owner;
COMMENT ON VIEW public.milestone_progress IS 'Milestone report: how many tasks each phase has, has done and is late with. A guest, who may not read tasks, sees zeros.';
GRANT SELECT ON TABLE public.milestone_progress TO mm_app;
GRANT SELECT ON TABLE public.milestone_progress TO mm_job;
COMMENT ON COLUMN public.milestone_progress.milestone_id IS 'Id of the milestone.';
COMMENT ON COLUMN public.milestone_progress.tenant_id IS 'Tenant of the milestone.';
COMMENT ON COLUMN public.milestone_progress.project_id IS 'Project of the milestone.';
COMMENT ON COLUMN public.milestone_progress.title IS 'Name of the phase.';
COMMENT ON COLUMN public.milestone_progress.due_date IS 'Day on which the phase should be done.';
COMMENT ON COLUMN public.milestone_progress.status IS 'Status of the phase, never deleted.';
COMMENT ON COLUMN public.milestone_progress.task_count IS 'Living tasks of the phase.';
COMMENT ON COLUMN public.milestone_progress.completed_count IS 'Those of them that are completed.';
COMMENT ON COLUMN public.milestone_progress.overdue_count IS 'Those of them that are overdue today in Sydney.';

-- view public.share_link_analytics
CREATE VIEW public.share_link_analytics WITH (security_invoker='true') AS
SELECT s.id AS share_link_id,
    s.tenant_id,
    s.asset_id,
    s.status,
    s.expires_at,
    ((s.status = 'active'::text) AND (s.expires_at > now())) AS is_open,
    s.view_limit,
    s.view_count,
    count(v.id) AS recorded_views,
    count(DISTINCT v.viewer_hash) AS distinct_viewers,
    max(v.viewed_at) AS last_viewed_at
   FROM (public.share_links s
     LEFT JOIN public.share_link_views v ON (((v.tenant_id = s.tenant_id) AND (v.share_link_id = s.id))))
  GROUP BY s.id;
ALTER VIEW public.share_link_analytics OWNER TO mm_owner;
COMMENT ON VIEW public.share_link_analytics IS 'How often and by how many people each share link was viewed.';
GRANT SELECT ON TABLE public.share_link_analytics TO mm_app;
GRANT SELECT ON TABLE public.share_link_analytics TO mm_job;
COMMENT ON COLUMN public.share_link_analytics.share_link_id IS 'Id of the link.';
COMMENT ON COLUMN public.share_link_analytics.tenant_id IS 'Tenant of the link.';
COMMENT ON COLUMN public.share_link_analytics.asset_id IS 'Asset behind the link.';
COMMENT ON COLUMN public.share_link_analytics.status IS 'Status as last written; see is_open for the truth at this moment.';
COMMENT ON COLUMN public.share_link_analytics.expires_at IS 'When the link runs out.';
COMMENT ON COLUMN public.share_link_analytics.is_open IS 'Whether the link would be accepted now, passcode apart.';
COMMENT ON COLUMN public.share_link_analytics.view_limit IS 'How often the link can be opened.';
COMMENT ON COLUMN public.share_link_analytics.view_count IS 'How often it was opened, by the counter of the link.';
COMMENT ON COLUMN public.share_link_analytics.recorded_views IS 'How often it was opened, by the single views; equals view_count.';
COMMENT ON COLUMN public.share_link_analytics.distinct_viewers IS 'How many different visitors, as far as they can be told apart.';
COMMENT ON COLUMN public.share_link_analytics.last_viewed_at IS 'The latest view; NULL when there is none.';

-- view public.task_dashboard
CREATE VIEW public.task_dashboard WITH (security_invoker='true') AS
SELECT t.id,
    t.tenant_id,
    t.milestone_id,
    t.assignee_id,
    t.title,
    t.status,
    t.due_date,
    t.completed_at,
    t.effort_estimate,
    ((t.status <> 'completed'::text) AND COALESCE((t.due_date < app.local_today()), false)) AS is_overdue,
    m.project_id
   FROM (public.tasks t
     JOIN public.milestones m ON (((m.tenant_id = t.tenant_id) AND (m.id = t.milestone_id))))
  WHERE (t.status <> 'deleted'::text);
ALTER VIEW public.task_dashboard OWNER TO mm_owner;
COMMENT ON VIEW public.task_dashboard IS 'Living tasks with the question of the dashboards answered at reading time: is it overdue?';
GRANT SELECT ON TABLE public.task_dashboard TO mm_app;
GRANT SELECT ON TABLE public.task_dashboard TO mm_job;
COMMENT ON COLUMN public.task_dashboard.id IS 'Id of the task.';
COMMENT ON COLUMN public.task_dashboard.tenant_id IS 'Tenant of the task.';
COMMENT ON COLUMN public.task_dashboard.milestone_id IS 'Milestone that the task serves.';
COMMENT ON COLUMN public.task_dashboard.assignee_id IS 'Member who does the work.';
COMMENT ON COLUMN public.task_dashboard.title IS 'What is to be done.';
COMMENT ON COLUMN public.task_dashboard.status IS 'Status of the task, never deleted.';
COMMENT ON COLUMN public.task_dashboard.due_date IS 'Day on which the task should be done.';
COMMENT ON COLUMN public.task_dashboard.completed_at IS 'When the task was completed.';
COMMENT ON COLUMN public.task_dashboard.effort_estimate IS 'Estimated effort in hours.';
COMMENT ON COLUMN public.task_dashboard.is_overdue IS 'True from the midnight in Sydney that ends the due date, until the task is completed; false without a due date.';
COMMENT ON COLUMN public.task_dashboard.project_id IS 'Project of the milestone, so that a project dashboard needs no join.';

-- view public.unread_notification_counts
CREATE VIEW public.unread_notification_counts WITH (security_invoker='true') AS
SELECT user_id,
    tenant_id,
    count(*) AS unread
   FROM public.notifications n
  WHERE (read_at IS NULL)
  GROUP BY user_id, tenant_id;
ALTER VIEW public.unread_notification_counts OWNER TO mm_owner;
COMMENT ON VIEW public.unread_notification_counts IS 'The number on the bell, for each person and tenant with unread notifications.';
GRANT SELECT ON TABLE public.unread_notification_counts TO mm_app;
GRANT SELECT ON TABLE public.unread_notification_counts TO mm_job;
COMMENT ON COLUMN public.unread_notification_counts.user_id IS 'The person.';
COMMENT ON COLUMN public.unread_notification_counts.tenant_id IS 'Tenant of the notifications.';
COMMENT ON COLUMN public.unread_notification_counts.unread IS 'How many are unread.';

-- primary key public.audit_logs.audit_logs_pkey
ALTER TABLE ONLY public.audit_logs ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2026m10.audit_logs_y2026m10_pkey
ALTER TABLE ONLY public.audit_logs_y2026m10 ADD CONSTRAINT audit_logs_y2026m10_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2026m11.audit_logs_y2026m11_pkey
ALTER TABLE ONLY public.audit_logs_y2026m11 ADD CONSTRAINT audit_logs_y2026m11_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2026m12.audit_logs_y2026m12_pkey
ALTER TABLE ONLY public.audit_logs_y2026m12 ADD CONSTRAINT audit_logs_y2026m12_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2027m01.audit_logs_y2027m01_pkey
ALTER TABLE ONLY public.audit_logs_y2027m01 ADD CONSTRAINT audit_logs_y2027m01_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2027m02.audit_logs_y2027m02_pkey
ALTER TABLE ONLY public.audit_logs_y2027m02 ADD CONSTRAINT audit_logs_y2027m02_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2027m03.audit_logs_y2027m03_pkey
ALTER TABLE ONLY public.audit_logs_y2027m03 ADD CONSTRAINT audit_logs_y2027m03_pkey PRIMARY KEY (id, created_at);

-- primary key public.audit_logs_y2026m10.audit_logs_y2026m10_pkey
ALTER INDEX public.audit_logs_pkey ATTACH PARTITION public.audit_logs_y2026m10_pkey;

-- primary key public.audit_logs_y2026m11.audit_logs_y2026m11_pkey
ALTER INDEX public.audit_logs_pkey ATTACH PARTITION public.audit_logs_y2026m11_pkey;

-- primary key public.audit_logs_y2026m12.audit_logs_y2026m12_pkey
ALTER INDEX public.audit_logs_pkey ATTACH PARTITION public.audit_logs_y2026m12_pkey;

-- primary key public.audit_logs_y2027m01.audit_logs_y2027m01_pkey
ALTER INDEX public.audit_logs_pkey ATTACH PARTITION public.audit_logs_y2027m01_pkey;

-- primary key public.audit_logs_y2027m02.audit_logs_y2027m02_pkey
ALTER INDEX public.audit_logs_pkey ATTACH PARTITION public.audit_logs_y2027m02_pkey;

-- primary key public.audit_logs_y2027m03.audit_logs_y2027m03_pkey
ALTER INDEX public.audit_logs_pkey ATTACH PARTITION public.audit_logs_y2027m03_pkey;

-- index public.assets_mux_asset_id_key
CREATE UNIQUE INDEX assets_mux_asset_id_key ON public.assets USING btree (mux_asset_id) WHERE (mux_asset_id IS NOT NULL);
COMMENT ON INDEX public.assets_mux_asset_id_key IS 'Finds the asset that a Mux event speaks of.';

-- index public.audit_logs_y2026m10_actor_id_idx
CREATE INDEX audit_logs_y2026m10_actor_id_idx ON public.audit_logs_y2026m10 USING btree (actor_id);

-- index public.audit_logs_y2026m10_entity_id_created_at_idx
CREATE INDEX audit_logs_y2026m10_entity_id_created_at_idx ON public.audit_logs_y2026m10 USING btree (entity_id, created_at);

-- index public.audit_logs_y2026m10_entity_type_created_at_idx
CREATE INDEX audit_logs_y2026m10_entity_type_created_at_idx ON public.audit_logs_y2026m10 USING btree (entity_type, created_at);

-- index public.audit_logs_y2026m10_tenant_id_created_at_idx
CREATE INDEX audit_logs_y2026m10_tenant_id_created_at_idx ON public.audit_logs_y2026m10 USING btree (tenant_id, created_at);

-- index public.audit_logs_y2026m11_actor_id_idx
CREATE INDEX audit_logs_y2026m11_actor_id_idx ON public.audit_logs_y2026m11 USING btree (actor_id);

-- index public.audit_logs_y2026m11_entity_id_created_at_idx
CREATE INDEX audit_logs_y2026m11_entity_id_created_at_idx ON public.audit_logs_y2026m11 USING btree (entity_id, created_at);

-- index public.audit_logs_y2026m11_entity_type_created_at_idx
CREATE INDEX audit_logs_y2026m11_entity_type_created_at_idx ON public.audit_logs_y2026m11 USING btree (entity_type, created_at);

-- index public.audit_logs_y2026m11_tenant_id_created_at_idx
CREATE INDEX audit_logs_y2026m11_tenant_id_created_at_idx ON public.audit_logs_y2026m11 USING btree (tenant_id, created_at);

-- index public.audit_logs_y2026m12_actor_id_idx
CREATE INDEX audit_logs_y2026m12_actor_id_idx ON public.audit_logs_y2026m12 USING btree (actor_id);

-- index public.audit_logs_y2026m12_entity_id_created_at_idx
CREATE INDEX audit_logs_y2026m12_entity_id_created_at_idx ON public.audit_logs_y2026m12 USING btree (entity_id, created_at);

-- index public.audit_logs_y2026m12_entity_type_created_at_idx
CREATE INDEX audit_logs_y2026m12_entity_type_created_at_idx ON public.audit_logs_y2026m12 USING btree (entity_type, created_at);

-- index public.audit_logs_y2026m12_tenant_id_created_at_idx
CREATE INDEX audit_logs_y2026m12_tenant_id_created_at_idx ON public.audit_logs_y2026m12 USING btree (tenant_id, created_at);

-- index public.audit_logs_y2027m01_actor_id_idx
CREATE INDEX audit_logs_y2027m01_actor_id_idx ON public.audit_logs_y2027m01 USING btree (actor_id);

-- index public.audit_logs_y2027m01_entity_id_created_at_idx
CREATE INDEX audit_logs_y2027m01_entity_id_created_at_idx ON public.audit_logs_y2027m01 USING btree (entity_id, created_at);

-- index public.audit_logs_y2027m01_entity_type_created_at_idx
CREATE INDEX audit_logs_y2027m01_entity_type_created_at_idx ON public.audit_logs_y2027m01 USING btree (entity_type, created_at);

-- index public.audit_logs_y2027m01_tenant_id_created_at_idx
CREATE INDEX audit_logs_y2027m01_tenant_id_created_at_idx ON public.audit_logs_y2027m01 USING btree (tenant_id, created_at);

-- index public.audit_logs_y2027m02_actor_id_idx
CREATE INDEX audit_logs_y2027m02_actor_id_idx ON public.audit_logs_y2027m02 USING btree (actor_id);

-- index public.audit_logs_y2027m02_entity_id_created_at_idx
CREATE INDEX audit_logs_y2027m02_entity_id_created_at_idx ON public.audit_logs_y2027m02 USING btree (entity_id, created_at);

-- index public.audit_logs_y2027m02_entity_type_created_at_idx
CREATE INDEX audit_logs_y2027m02_entity_type_created_at_idx ON public.audit_logs_y2027m02 USING btree (entity_type, created_at);

-- index public.audit_logs_y2027m02_tenant_id_created_at_idx
CREATE INDEX audit_logs_y2027m02_tenant_id_created_at_idx ON public.audit_logs_y2027m02 USING btree (tenant_id, created_at);

-- index public.audit_logs_y2027m03_actor_id_idx
CREATE INDEX audit_logs_y2027m03_actor_id_idx ON public.audit_logs_y2027m03 USING btree (actor_id);

-- index public.audit_logs_y2027m03_entity_id_created_at_idx
CREATE INDEX audit_logs_y2027m03_entity_id_created_at_idx ON public.audit_logs_y2027m03 USING btree (entity_id, created_at);

-- index public.audit_logs_y2027m03_entity_type_created_at_idx
CREATE INDEX audit_logs_y2027m03_entity_type_created_at_idx ON public.audit_logs_y2027m03 USING btree (entity_type, created_at);

-- index public.audit_logs_y2027m03_tenant_id_created_at_idx
CREATE INDEX audit_logs_y2027m03_tenant_id_created_at_idx ON public.audit_logs_y2027m03 USING btree (tenant_id, created_at);

-- index public.idx_assets_milestone
CREATE INDEX idx_assets_milestone ON public.assets USING btree (tenant_id, project_id, milestone_id);
COMMENT ON INDEX public.idx_assets_milestone IS 'Deliverables of a phase; serves the foreign key.';

-- index public.idx_assets_project_status
CREATE INDEX idx_assets_project_status ON public.assets USING btree (project_id, status);
COMMENT ON INDEX public.idx_assets_project_status IS 'Deliverables of a project by status.';

-- index public.idx_assets_uploader
CREATE INDEX idx_assets_uploader ON public.assets USING btree (tenant_id, uploader_id);
COMMENT ON INDEX public.idx_assets_uploader IS 'Uploads of one person; serves the foreign key.';

-- index public.idx_audit_logs_actor
CREATE INDEX idx_audit_logs_actor ON ONLY public.audit_logs USING btree (actor_id);
COMMENT ON INDEX public.idx_audit_logs_actor IS 'What one person did; serves the foreign key.';

-- index public.idx_audit_logs_entity_id
CREATE INDEX idx_audit_logs_entity_id ON ONLY public.audit_logs USING btree (entity_id, created_at);
COMMENT ON INDEX public.idx_audit_logs_entity_id IS 'The history of one row.';

-- index public.idx_audit_logs_entity_type
CREATE INDEX idx_audit_logs_entity_type ON ONLY public.audit_logs USING btree (entity_type, created_at);
COMMENT ON INDEX public.idx_audit_logs_entity_type IS 'The log of one kind of thing over time.';

-- index public.idx_audit_logs_tenant_created
CREATE INDEX idx_audit_logs_tenant_created ON ONLY public.audit_logs USING btree (tenant_id, created_at);
COMMENT ON INDEX public.idx_audit_logs_tenant_created IS 'The log of a tenant over time; the tenant policy uses it.';

-- index public.idx_comments_asset
CREATE INDEX idx_comments_asset ON public.comments USING btree (tenant_id, asset_id) WHERE (asset_id IS NOT NULL);
COMMENT ON INDEX public.idx_comments_asset IS 'Comments of an asset; serves the foreign key.';

-- index public.idx_comments_author
CREATE INDEX idx_comments_author ON public.comments USING btree (tenant_id, author_id);
COMMENT ON INDEX public.idx_comments_author IS 'Comments of one person; serves the foreign key.';

-- index public.idx_comments_body_search
CREATE INDEX idx_comments_body_search ON public.comments USING gin (to_tsvector('english'::regconfig, body));
COMMENT ON INDEX public.idx_comments_body_search IS 'Used by app.search_comments(); under row-level security the operator is not leakproof and the index would be left aside (C-26).';

-- index public.idx_comments_metadata
CREATE INDEX idx_comments_metadata ON public.comments USING gin (metadata);
COMMENT ON INDEX public.idx_comments_metadata IS 'Used by app.filter_comments(); under row-level security the operator is not leakproof and the index would be left aside (C-26).';

-- index public.idx_comments_parent
CREATE INDEX idx_comments_parent ON public.comments USING btree (parent_type, parent_id, created_at);
COMMENT ON INDEX public.idx_comments_parent IS 'A thread in order of time.';

-- index public.idx_comments_task
CREATE INDEX idx_comments_task ON public.comments USING btree (tenant_id, task_id) WHERE (task_id IS NOT NULL);
COMMENT ON INDEX public.idx_comments_task IS 'Comments of a task; serves the foreign key.';

-- index public.idx_job_runs_name_started
CREATE INDEX idx_job_runs_name_started ON public.job_runs USING btree (job_name, started_at DESC);
COMMENT ON INDEX public.idx_job_runs_name_started IS 'The latest runs of a job.';

-- index public.idx_milestones_project_due
CREATE INDEX idx_milestones_project_due ON public.milestones USING btree (project_id, due_date);
COMMENT ON INDEX public.idx_milestones_project_due IS 'Timeline: the phases of a project by due date, without sorting.';

-- index public.idx_notifications_created_at
CREATE INDEX idx_notifications_created_at ON public.notifications USING btree (created_at);
COMMENT ON INDEX public.idx_notifications_created_at IS 'Lets the purge job find what is older than 180 days.';

-- index public.idx_notifications_tenant_user
CREATE INDEX idx_notifications_tenant_user ON public.notifications USING btree (tenant_id, user_id);
COMMENT ON INDEX public.idx_notifications_tenant_user IS 'Serves the foreign key.';

-- index public.idx_notifications_unread
CREATE INDEX idx_notifications_unread ON public.notifications USING btree (user_id) WHERE (read_at IS NULL);
COMMENT ON INDEX public.idx_notifications_unread IS 'The number on the bell.';

-- index public.idx_notifications_user_read
CREATE INDEX idx_notifications_user_read ON public.notifications USING btree (user_id, read_at);
COMMENT ON INDEX public.idx_notifications_user_read IS 'The list of one person, unread apart from read.';

-- index public.idx_projects_tenant_status
CREATE INDEX idx_projects_tenant_status ON public.projects USING btree (tenant_id, status);
COMMENT ON INDEX public.idx_projects_tenant_status IS 'Dashboard: the projects of a tenant by status.';

-- index public.idx_residency_evidence_tenant
CREATE INDEX idx_residency_evidence_tenant ON public.residency_evidence USING btree (tenant_id, generated_at DESC);
COMMENT ON INDEX public.idx_residency_evidence_tenant IS 'The latest report of a tenant.';

-- index public.idx_share_link_views_link
CREATE INDEX idx_share_link_views_link ON public.share_link_views USING btree (tenant_id, share_link_id, viewed_at DESC);
COMMENT ON INDEX public.idx_share_link_views_link IS 'Views of one link, newest first; serves the foreign key.';

-- index public.idx_share_link_views_tenant
CREATE INDEX idx_share_link_views_tenant ON public.share_link_views USING btree (tenant_id, viewed_at DESC);
COMMENT ON INDEX public.idx_share_link_views_tenant IS 'Views of a tenant, newest first.';

-- index public.idx_share_links_active
CREATE INDEX idx_share_links_active ON public.share_links USING btree (tenant_id, asset_id) WHERE (status = 'active'::text);
COMMENT ON INDEX public.idx_share_links_active IS 'The links that are open on an asset.';

-- index public.idx_share_links_asset
CREATE INDEX idx_share_links_asset ON public.share_links USING btree (tenant_id, asset_id);
COMMENT ON INDEX public.idx_share_links_asset IS 'All links of an asset; serves the foreign key, which a partial index cannot.';

-- index public.idx_share_links_expires_at
CREATE INDEX idx_share_links_expires_at ON public.share_links USING btree (expires_at);
COMMENT ON INDEX public.idx_share_links_expires_at IS 'Lets the expiry job find what has run out.';

-- index public.idx_tasks_assignee
CREATE INDEX idx_tasks_assignee ON public.tasks USING btree (tenant_id, assignee_id);
COMMENT ON INDEX public.idx_tasks_assignee IS 'The work of one person; serves the foreign key.';

-- index public.idx_tasks_milestone
CREATE INDEX idx_tasks_milestone ON public.tasks USING btree (tenant_id, milestone_id);
COMMENT ON INDEX public.idx_tasks_milestone IS 'All tasks of a milestone; serves the foreign key.';

-- index public.idx_tasks_pending_due
CREATE INDEX idx_tasks_pending_due ON public.tasks USING btree (milestone_id, due_date) WHERE (status = ANY (ARRAY['pending'::text, 'in_review'::text]));
COMMENT ON INDEX public.idx_tasks_pending_due IS 'What is open in a milestone, by due date; carries the overdue question of the dashboards.';

-- index public.idx_tenant_memberships_granted_by
CREATE INDEX idx_tenant_memberships_granted_by ON public.tenant_memberships USING btree (granted_by);
COMMENT ON INDEX public.idx_tenant_memberships_granted_by IS 'Serves the foreign key when an account is removed.';

-- index public.idx_tenant_memberships_user
CREATE INDEX idx_tenant_memberships_user ON public.tenant_memberships USING btree (user_id) WHERE (status = 'active'::text);
COMMENT ON INDEX public.idx_tenant_memberships_user IS 'Read once in every request, to find the allowed set of tenants.';

-- index public.idx_webhook_events_due
CREATE INDEX idx_webhook_events_due ON public.webhook_events USING btree (next_retry_at) WHERE (status = ANY (ARRAY['received'::text, 'failed'::text]));
COMMENT ON INDEX public.idx_webhook_events_due IS 'The queue of the webhook job.';

-- index public.job_runs_one_running_key
CREATE UNIQUE INDEX job_runs_one_running_key ON public.job_runs USING btree (job_name) WHERE (completed_at IS NULL);
COMMENT ON INDEX public.job_runs_one_running_key IS 'One run of a job at a time: the second start is refused.';

-- index public.tenant_memberships_home_key
CREATE UNIQUE INDEX tenant_memberships_home_key ON public.tenant_memberships USING btree (user_id) WHERE (is_home);
COMMENT ON INDEX public.tenant_memberships_home_key IS 'An account has one home.';

-- index public.tenants_single_admin_key
CREATE UNIQUE INDEX tenants_single_admin_key ON public.tenants USING btree (type) WHERE (type = 'admin'::text);
COMMENT ON INDEX public.tenants_single_admin_key IS 'There is one admin tenant and never a second (R-238).';

-- index public.users_tenant_email_key
CREATE UNIQUE INDEX users_tenant_email_key ON public.users USING btree (tenant_id, email) WHERE (status <> 'deleted'::text);
COMMENT ON INDEX public.users_tenant_email_key IS 'One living account for an address and tenant; the lookup at login.';

-- index public.audit_logs_y2026m10_actor_id_idx
ALTER INDEX public.idx_audit_logs_actor ATTACH PARTITION public.audit_logs_y2026m10_actor_id_idx;

-- index public.audit_logs_y2026m10_entity_id_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_id ATTACH PARTITION public.audit_logs_y2026m10_entity_id_created_at_idx;

-- index public.audit_logs_y2026m10_entity_type_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_type ATTACH PARTITION public.audit_logs_y2026m10_entity_type_created_at_idx;

-- index public.audit_logs_y2026m10_tenant_id_created_at_idx
ALTER INDEX public.idx_audit_logs_tenant_created ATTACH PARTITION public.audit_logs_y2026m10_tenant_id_created_at_idx;

-- index public.audit_logs_y2026m11_actor_id_idx
ALTER INDEX public.idx_audit_logs_actor ATTACH PARTITION public.audit_logs_y2026m11_actor_id_idx;

-- index public.audit_logs_y2026m11_entity_id_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_id ATTACH PARTITION public.audit_logs_y2026m11_entity_id_created_at_idx;

-- index public.audit_logs_y2026m11_entity_type_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_type ATTACH PARTITION public.audit_logs_y2026m11_entity_type_created_at_idx;

-- index public.audit_logs_y2026m11_tenant_id_created_at_idx
ALTER INDEX public.idx_audit_logs_tenant_created ATTACH PARTITION public.audit_logs_y2026m11_tenant_id_created_at_idx;

-- index public.audit_logs_y2026m12_actor_id_idx
ALTER INDEX public.idx_audit_logs_actor ATTACH PARTITION public.audit_logs_y2026m12_actor_id_idx;

-- index public.audit_logs_y2026m12_entity_id_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_id ATTACH PARTITION public.audit_logs_y2026m12_entity_id_created_at_idx;

-- index public.audit_logs_y2026m12_entity_type_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_type ATTACH PARTITION public.audit_logs_y2026m12_entity_type_created_at_idx;

-- index public.audit_logs_y2026m12_tenant_id_created_at_idx
ALTER INDEX public.idx_audit_logs_tenant_created ATTACH PARTITION public.audit_logs_y2026m12_tenant_id_created_at_idx;

-- index public.audit_logs_y2027m01_actor_id_idx
ALTER INDEX public.idx_audit_logs_actor ATTACH PARTITION public.audit_logs_y2027m01_actor_id_idx;

-- index public.audit_logs_y2027m01_entity_id_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_id ATTACH PARTITION public.audit_logs_y2027m01_entity_id_created_at_idx;

-- index public.audit_logs_y2027m01_entity_type_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_type ATTACH PARTITION public.audit_logs_y2027m01_entity_type_created_at_idx;

-- index public.audit_logs_y2027m01_tenant_id_created_at_idx
ALTER INDEX public.idx_audit_logs_tenant_created ATTACH PARTITION public.audit_logs_y2027m01_tenant_id_created_at_idx;

-- index public.audit_logs_y2027m02_actor_id_idx
ALTER INDEX public.idx_audit_logs_actor ATTACH PARTITION public.audit_logs_y2027m02_actor_id_idx;

-- index public.audit_logs_y2027m02_entity_id_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_id ATTACH PARTITION public.audit_logs_y2027m02_entity_id_created_at_idx;

-- index public.audit_logs_y2027m02_entity_type_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_type ATTACH PARTITION public.audit_logs_y2027m02_entity_type_created_at_idx;

-- index public.audit_logs_y2027m02_tenant_id_created_at_idx
ALTER INDEX public.idx_audit_logs_tenant_created ATTACH PARTITION public.audit_logs_y2027m02_tenant_id_created_at_idx;

-- index public.audit_logs_y2027m03_actor_id_idx
ALTER INDEX public.idx_audit_logs_actor ATTACH PARTITION public.audit_logs_y2027m03_actor_id_idx;

-- index public.audit_logs_y2027m03_entity_id_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_id ATTACH PARTITION public.audit_logs_y2027m03_entity_id_created_at_idx;

-- index public.audit_logs_y2027m03_entity_type_created_at_idx
ALTER INDEX public.idx_audit_logs_entity_type ATTACH PARTITION public.audit_logs_y2027m03_entity_type_created_at_idx;

-- index public.audit_logs_y2027m03_tenant_id_created_at_idx
ALTER INDEX public.idx_audit_logs_tenant_created ATTACH PARTITION public.audit_logs_y2027m03_tenant_id_created_at_idx;

-- foreign key public.assets.assets_created_by_fk
ALTER TABLE public.assets ADD CONSTRAINT assets_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.assets.assets_milestone_fk
ALTER TABLE public.assets ADD CONSTRAINT assets_milestone_fk
    FOREIGN KEY (tenant_id, project_id, milestone_id) REFERENCES public.milestones (tenant_id, project_id, id) ON DELETE SET NULL (milestone_id);

-- foreign key public.assets.assets_project_fk
ALTER TABLE public.assets ADD CONSTRAINT assets_project_fk
    FOREIGN KEY (tenant_id, project_id) REFERENCES public.projects (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.assets.assets_updated_by_fk
ALTER TABLE public.assets ADD CONSTRAINT assets_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.assets.assets_uploader_fk
ALTER TABLE public.assets ADD CONSTRAINT assets_uploader_fk
    FOREIGN KEY (tenant_id, uploader_id) REFERENCES public.tenant_memberships (tenant_id, user_id) ON DELETE SET NULL (uploader_id);

-- foreign key public.audit_logs.audit_logs_actor_fk
ALTER TABLE public.audit_logs ADD CONSTRAINT audit_logs_actor_fk
    FOREIGN KEY (actor_id) REFERENCES public.users (id) ON DELETE RESTRICT;

-- foreign key public.audit_logs.audit_logs_tenant_fk
ALTER TABLE public.audit_logs ADD CONSTRAINT audit_logs_tenant_fk
    FOREIGN KEY (tenant_id) REFERENCES public.tenants (id) ON DELETE RESTRICT;

-- foreign key public.comments.comments_asset_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_asset_fk
    FOREIGN KEY (tenant_id, asset_id) REFERENCES public.assets (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.comments.comments_author_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_author_fk
    FOREIGN KEY (tenant_id, author_id) REFERENCES public.tenant_memberships (tenant_id, user_id) ON DELETE SET NULL (author_id);

-- foreign key public.comments.comments_task_fk
ALTER TABLE public.comments ADD CONSTRAINT comments_task_fk
    FOREIGN KEY (tenant_id, task_id) REFERENCES public.tasks (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.milestones.milestones_created_by_fk
ALTER TABLE public.milestones ADD CONSTRAINT milestones_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.milestones.milestones_project_fk
ALTER TABLE public.milestones ADD CONSTRAINT milestones_project_fk
    FOREIGN KEY (tenant_id, project_id) REFERENCES public.projects (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.milestones.milestones_updated_by_fk
ALTER TABLE public.milestones ADD CONSTRAINT milestones_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.notifications.notifications_user_fk
ALTER TABLE public.notifications ADD CONSTRAINT notifications_user_fk
    FOREIGN KEY (tenant_id, user_id) REFERENCES public.tenant_memberships (tenant_id, user_id) ON DELETE CASCADE;

-- foreign key public.projects.projects_created_by_fk
ALTER TABLE public.projects ADD CONSTRAINT projects_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.projects.projects_tenant_fk
ALTER TABLE public.projects ADD CONSTRAINT projects_tenant_fk
    FOREIGN KEY (tenant_id) REFERENCES public.tenants (id) ON DELETE RESTRICT;

-- foreign key public.projects.projects_updated_by_fk
ALTER TABLE public.projects ADD CONSTRAINT projects_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.residency_evidence.residency_evidence_tenant_fk
ALTER TABLE public.residency_evidence ADD CONSTRAINT residency_evidence_tenant_fk
    FOREIGN KEY (tenant_id) REFERENCES public.tenants (id) ON DELETE RESTRICT;

-- foreign key public.share_link_views.share_link_views_link_fk
ALTER TABLE public.share_link_views ADD CONSTRAINT share_link_views_link_fk
    FOREIGN KEY (tenant_id, share_link_id) REFERENCES public.share_links (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.share_links.share_links_asset_fk
ALTER TABLE public.share_links ADD CONSTRAINT share_links_asset_fk
    FOREIGN KEY (tenant_id, asset_id) REFERENCES public.assets (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.share_links.share_links_created_by_fk
ALTER TABLE public.share_links ADD CONSTRAINT share_links_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.share_links.share_links_tenant_fk
ALTER TABLE public.share_links ADD CONSTRAINT share_links_tenant_fk
    FOREIGN KEY (tenant_id) REFERENCES public.tenants (id) ON DELETE RESTRICT;

-- foreign key public.share_links.share_links_updated_by_fk
ALTER TABLE public.share_links ADD CONSTRAINT share_links_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.tasks.tasks_assignee_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_assignee_fk
    FOREIGN KEY (tenant_id, assignee_id) REFERENCES public.tenant_memberships (tenant_id, user_id) ON DELETE SET NULL (assignee_id);

-- foreign key public.tasks.tasks_created_by_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.tasks.tasks_milestone_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_milestone_fk
    FOREIGN KEY (tenant_id, milestone_id) REFERENCES public.milestones (tenant_id, id) ON DELETE CASCADE;

-- foreign key public.tasks.tasks_updated_by_fk
ALTER TABLE public.tasks ADD CONSTRAINT tasks_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.tenant_memberships.tenant_memberships_granted_by_fk
ALTER TABLE public.tenant_memberships ADD CONSTRAINT tenant_memberships_granted_by_fk
    FOREIGN KEY (granted_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.tenant_memberships.tenant_memberships_tenant_fk
ALTER TABLE public.tenant_memberships ADD CONSTRAINT tenant_memberships_tenant_fk
    FOREIGN KEY (tenant_id) REFERENCES public.tenants (id) ON DELETE RESTRICT;

-- foreign key public.tenant_memberships.tenant_memberships_user_fk
ALTER TABLE public.tenant_memberships ADD CONSTRAINT tenant_memberships_user_fk
    FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE RESTRICT;

-- foreign key public.tenants.tenants_created_by_fk
ALTER TABLE public.tenants ADD CONSTRAINT tenants_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.tenants.tenants_updated_by_fk
ALTER TABLE public.tenants ADD CONSTRAINT tenants_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.users.users_created_by_fk
ALTER TABLE public.users ADD CONSTRAINT users_created_by_fk
    FOREIGN KEY (created_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- foreign key public.users.users_tenant_fk
ALTER TABLE public.users ADD CONSTRAINT users_tenant_fk
    FOREIGN KEY (tenant_id) REFERENCES public.tenants (id) ON DELETE RESTRICT;

-- foreign key public.users.users_updated_by_fk
ALTER TABLE public.users ADD CONSTRAINT users_updated_by_fk
    FOREIGN KEY (updated_by) REFERENCES public.users (id) ON DELETE SET NULL;

-- trigger public.assets.assets_assign_version
CREATE TRIGGER assets_assign_version
    BEFORE INSERT ON public.assets
    FOR EACH ROW
    EXECUTE FUNCTION public.assets_assign_version();

-- trigger public.assets.audit_assets_changes
CREATE TRIGGER audit_assets_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.assets
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail();

-- trigger public.assets.bump_row_version
CREATE TRIGGER bump_row_version
    BEFORE UPDATE ON public.assets
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_row_version();

-- trigger public.assets.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.assets
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.assets.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.assets
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.audit_logs.audit_logs_append_only
CREATE TRIGGER audit_logs_append_only
    BEFORE DELETE OR UPDATE ON public.audit_logs
    FOR EACH ROW
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs_y2026m10.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs_y2026m10
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs_y2026m11.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs_y2026m11
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs_y2026m12.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs_y2026m12
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs_y2027m01.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs_y2027m01
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs_y2027m02.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs_y2027m02
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.audit_logs_y2027m03.audit_logs_no_truncate
CREATE TRIGGER audit_logs_no_truncate
    BEFORE TRUNCATE ON public.audit_logs_y2027m03
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.comments.comments_scrub_pii
CREATE TRIGGER comments_scrub_pii
    BEFORE INSERT OR UPDATE OF body ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.comments_scrub_pii();

-- trigger public.comments.comments_set_author_name
CREATE TRIGGER comments_set_author_name
    BEFORE INSERT OR UPDATE OF author_id, author_name ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.set_author_name();

-- trigger public.comments.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.comments
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.milestones.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.milestones
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.milestones.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.milestones
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.milestones.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.milestones
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.notifications.minimise_payload
CREATE TRIGGER minimise_payload
    BEFORE INSERT OR UPDATE OF payload ON public.notifications
    FOR EACH ROW
    EXECUTE FUNCTION public.minimise_payload();

-- trigger public.notifications.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.notifications
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

-- trigger public.projects.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.projects
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.projects.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.projects
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.residency_evidence.residency_evidence_append_only
CREATE TRIGGER residency_evidence_append_only
    BEFORE DELETE OR UPDATE ON public.residency_evidence
    FOR EACH ROW
    EXECUTE FUNCTION public.deny_change();

-- trigger public.residency_evidence.residency_evidence_no_truncate
CREATE TRIGGER residency_evidence_no_truncate
    BEFORE TRUNCATE ON public.residency_evidence
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.deny_change();

-- trigger public.share_links.audit_share_links_changes
CREATE TRIGGER audit_share_links_changes
    AFTER INSERT OR DELETE OR UPDATE ON public.share_links
    FOR EACH ROW
    EXECUTE FUNCTION public.log_audit_trail('hashed_token', 'passcode_hash');

-- trigger public.share_links.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.share_links
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.share_links.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.share_links
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.share_links.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.share_links
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.share_links.share_links_state
CREATE TRIGGER share_links_state
    BEFORE INSERT OR UPDATE ON public.share_links
    FOR EACH ROW
    EXECUTE FUNCTION public.share_links_state();

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

-- trigger public.tasks.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.tasks
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.tasks.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.tasks
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.tenant_memberships.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.tenant_memberships
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.tenants.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.tenants
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.tenants.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.tenants
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.tenants.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.tenants
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.users.bump_version
CREATE TRIGGER bump_version
    BEFORE UPDATE ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.bump_version();

-- trigger public.users.set_actor
CREATE TRIGGER set_actor
    BEFORE INSERT OR UPDATE ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.set_actor();

-- trigger public.users.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- trigger public.users.users_add_home
CREATE TRIGGER users_add_home
    AFTER INSERT ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.add_home_membership();

-- trigger public.users.users_propagate_name
CREATE TRIGGER users_propagate_name
    AFTER UPDATE OF name ON public.users
    FOR EACH ROW
    WHEN (old.name IS DISTINCT FROM new.name)
    EXECUTE FUNCTION public.propagate_user_name();

-- trigger public.users.users_role_matches_tenant
CREATE TRIGGER users_role_matches_tenant
    BEFORE INSERT OR UPDATE OF role, tenant_id ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.users_role_matches_tenant();

-- trigger public.webhook_events.minimise_payload
CREATE TRIGGER minimise_payload
    BEFORE INSERT OR UPDATE OF payload ON public.webhook_events
    FOR EACH ROW
    EXECUTE FUNCTION public.minimise_payload();

-- trigger public.webhook_events.set_updated_at
CREATE TRIGGER set_updated_at
    BEFORE UPDATE ON public.webhook_events
    FOR EACH ROW
    EXECUTE FUNCTION public.update_updated_at_column();

-- policy public.assets.guest_read
CREATE POLICY guest_read ON public.assets
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = 'guest'::text);

-- policy public.assets.member_rw
CREATE POLICY member_rw ON public.assets
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]))
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.assets.tenant_isolation
CREATE POLICY tenant_isolation ON public.assets
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.audit_logs.member_read
CREATE POLICY member_read ON public.audit_logs
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.audit_logs.tenant_isolation
CREATE POLICY tenant_isolation ON public.audit_logs
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.comments.guest_read
CREATE POLICY guest_read ON public.comments
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = 'guest'::text);

-- policy public.comments.member_rw
CREATE POLICY member_rw ON public.comments
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]))
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.comments.tenant_isolation
CREATE POLICY tenant_isolation ON public.comments
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.milestones.guest_read
CREATE POLICY guest_read ON public.milestones
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = 'guest'::text);

-- policy public.milestones.member_rw
CREATE POLICY member_rw ON public.milestones
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]))
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.milestones.tenant_isolation
CREATE POLICY tenant_isolation ON public.milestones
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.notifications.own_notifications
CREATE POLICY own_notifications ON public.notifications
    TO mm_app
    USING (user_id = ( SELECT app.current_user_id() AS current_user_id))
    WITH CHECK (user_id = ( SELECT app.current_user_id() AS current_user_id));

-- policy public.notifications.tenant_isolation
CREATE POLICY tenant_isolation ON public.notifications
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.projects.guest_read
CREATE POLICY guest_read ON public.projects
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = 'guest'::text);

-- policy public.projects.member_rw
CREATE POLICY member_rw ON public.projects
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]))
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.projects.tenant_isolation
CREATE POLICY tenant_isolation ON public.projects
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.residency_evidence.member_read
CREATE POLICY member_read ON public.residency_evidence
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.residency_evidence.tenant_isolation
CREATE POLICY tenant_isolation ON public.residency_evidence
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.share_link_views.member_read
CREATE POLICY member_read ON public.share_link_views
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.share_link_views.tenant_isolation
CREATE POLICY tenant_isolation ON public.share_link_views
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.share_links.member_rw
CREATE POLICY member_rw ON public.share_links
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]))
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.share_links.tenant_isolation
CREATE POLICY tenant_isolation ON public.share_links
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.tasks.member_rw
CREATE POLICY member_rw ON public.tasks
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]))
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.tasks.tenant_isolation
CREATE POLICY tenant_isolation ON public.tasks
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.tenant_memberships.member_read
CREATE POLICY member_read ON public.tenant_memberships
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.tenant_memberships.tenant_isolation
CREATE POLICY tenant_isolation ON public.tenant_memberships
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.tenants.member_read
CREATE POLICY member_read ON public.tenants
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.tenants.tenant_isolation
CREATE POLICY tenant_isolation ON public.tenants
    AS RESTRICTIVE
    USING (id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

-- policy public.users.admin_write
CREATE POLICY admin_write ON public.users
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = 'admin'::text)
    WITH CHECK (( SELECT app.actor_role() AS actor_role) = 'admin'::text);

-- policy public.users.member_read
CREATE POLICY member_read ON public.users
    FOR SELECT
    TO mm_app
    USING (( SELECT app.actor_role() AS actor_role) = ANY (ARRAY['admin'::text, 'agency'::text]));

-- policy public.users.self_read
CREATE POLICY self_read ON public.users
    FOR SELECT
    TO mm_app
    USING (id = ( SELECT app.current_user_id() AS current_user_id));

-- policy public.users.tenant_isolation
CREATE POLICY tenant_isolation ON public.users
    AS RESTRICTIVE
    USING (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]))
    WITH CHECK (tenant_id = ANY (( SELECT app.allowed_tenant_ids() AS allowed_tenant_ids)::uuid[]));

RESET client_min_messages;
RESET search_path;
RESET check_function_bodies;
