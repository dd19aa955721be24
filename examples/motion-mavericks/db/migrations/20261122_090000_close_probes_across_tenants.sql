-- Two doors that told one tenant of another: a user id in created_by and updated_by, the number of a deliverable in a project.
-- Requirements: R-085, R-128

-- migrate:up transaction:false

-- create unique constraint public.assets.assets_project_version_key
-- may-fail: Rows that are there may break the key.
CREATE UNIQUE INDEX CONCURRENTLY assets_project_version_key_new ON public.assets USING btree (tenant_id, project_id, version);
BEGIN;
SET LOCAL check_function_bodies = off;
SET LOCAL lock_timeout = '3000ms';
SET LOCAL statement_timeout = '1200000ms';

-- drop unique constraint public.assets.assets_project_version_key
ALTER TABLE public.assets DROP CONSTRAINT assets_project_version_key;

-- alter function public.assets_assign_version()
CREATE OR REPLACE FUNCTION public.assets_assign_version()
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

-- alter function public.set_actor()
CREATE OR REPLACE FUNCTION public.set_actor()
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

-- create unique constraint public.assets.assets_project_version_key
ALTER TABLE ONLY public.assets ADD CONSTRAINT assets_project_version_key UNIQUE USING INDEX assets_project_version_key_new;

COMMIT;

-- migrate:down transaction:false

-- create unique constraint public.assets.assets_project_version_key
-- may-fail: Rows that are there may break the key.
CREATE UNIQUE INDEX CONCURRENTLY assets_project_version_key_new ON public.assets USING btree (project_id, version);
BEGIN;
SET LOCAL check_function_bodies = off;
SET LOCAL lock_timeout = '3000ms';
SET LOCAL statement_timeout = '1200000ms';

-- drop unique constraint public.assets.assets_project_version_key
ALTER TABLE public.assets DROP CONSTRAINT assets_project_version_key;

-- alter function public.assets_assign_version()
CREATE OR REPLACE FUNCTION public.assets_assign_version()
    RETURNS trigger
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  v_next integer;
begin
  perform 1 from projects p where p.tenant_id = new.tenant_id and p.id = new.project_id for no key update;
  select coalesce(max(a.version), 0) + 1 into v_next from assets a where a.project_id = new.project_id;
  if new.version is not null and new.version <> v_next then
    raise exception 'the next version of this project is %', v_next using errcode = '23514';
  end if;
  new.version := v_next;
  return new;
end
$$;

-- alter function public.set_actor()
CREATE OR REPLACE FUNCTION public.set_actor()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    new.created_by := coalesce(app.current_user_id(), new.created_by);
  else
    new.updated_by := coalesce(app.current_user_id(), new.updated_by);
  end if;
  return new;
end
$$;

-- create unique constraint public.assets.assets_project_version_key
ALTER TABLE ONLY public.assets ADD CONSTRAINT assets_project_version_key UNIQUE USING INDEX assets_project_version_key_new;

COMMIT;
