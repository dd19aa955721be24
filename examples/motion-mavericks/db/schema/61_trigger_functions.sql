create function users_role_matches_tenant() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
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
alter function users_role_matches_tenant() owner to mm_definer;
revoke execute on function users_role_matches_tenant() from public;
comment on function users_role_matches_tenant() is 'Trigger: admins live in the admin tenant and nobody else does (R-239); the home tenant of an account is final.';

create function add_home_membership() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  insert into tenant_memberships (tenant_id, user_id, is_home) values (new.tenant_id, new.id, true);
  return null;
end
$$;
alter function add_home_membership() owner to mm_definer;
revoke execute on function add_home_membership() from public;
comment on function add_home_membership() is 'Trigger: a new account is a member of its home tenant.';

create function set_author_name() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  new.author_name := (select u.name from users u where u.id = new.author_id);
  return new;
end
$$;
alter function set_author_name() owner to mm_definer;
revoke execute on function set_author_name() from public;
comment on function set_author_name() is 'Trigger: the cached name of a comment is that of its author, whatever the client sent.';

create function propagate_user_name() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  update comments c set author_name = new.name where c.author_id = new.id;
  return null;
end
$$;
alter function propagate_user_name() owner to mm_definer;
revoke execute on function propagate_user_name() from public;
comment on function propagate_user_name() is 'Trigger: a renamed or anonymised account is renamed in its comments too.';

create function comments_scrub_pii() returns trigger
  language plpgsql
  as $$
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
alter function comments_scrub_pii() owner to mm_owner;
revoke execute on function comments_scrub_pii() from public;
comment on function comments_scrub_pii() is 'Trigger: replaces addresses and numbers in the body before it is stored, and marks that it did (R-154).';

create function minimise_payload() returns trigger
  language plpgsql
  as $$
begin
  new.payload := app.scrub_json(new.payload);
  return new;
end
$$;
alter function minimise_payload() owner to mm_owner;
revoke execute on function minimise_payload() from public;
comment on function minimise_payload() is 'Trigger: no email address is stored inside a payload (C-78).';

-- The project row is locked, so parallel uploads queue up and each gets the next number (C-81, R-243).
create function assets_assign_version() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
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
alter function assets_assign_version() owner to mm_definer;
revoke execute on function assets_assign_version() from public;
comment on function assets_assign_version() is 'Trigger: numbers the deliverables of a project 1, 2, 3, … and refuses gaps.';

create function share_links_state() returns trigger
  language plpgsql
  as $$
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
alter function share_links_state() owner to mm_owner;
revoke execute on function share_links_state() from public;
comment on function share_links_state() is 'Trigger: settles status and ended_at whenever a link is written (first of the three parts of C-03).';

-- Column names given to the trigger are redacted, in a way that still shows that they changed (C-91).
create function log_audit_trail() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
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
alter function log_audit_trail() owner to mm_definer;
revoke execute on function log_audit_trail() from public;
comment on function log_audit_trail() is 'Trigger: writes one audit entry for each changed row. Row triggers, because event triggers only see DDL (C-02).';
