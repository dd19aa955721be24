-- Who may see what. These functions run as mm_definer, which bypasses row-level security and therefore checks the
-- tenant itself; the search path is fixed and PUBLIC may call none of them (C-16, R-142).

-- The settings alone prove nothing, since every role can set them (C-14): the answer comes from the membership rows.
create function app.allowed_tenant_ids() returns uuid[]
  language plpgsql stable security definer
  set search_path = public, pg_temp
  as $$
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
alter function app.allowed_tenant_ids() owner to mm_definer;
revoke execute on function app.allowed_tenant_ids() from public;
grant execute on function app.allowed_tenant_ids() to mm_app, mm_owner;
comment on function app.allowed_tenant_ids() is 'Tenants whose rows the request may touch: the current one, or for an admin every tenant with an active membership. Empty without context.';

create function app.actor_role() returns text
  language sql stable security definer
  set search_path = public, pg_temp
  as $$ select u.role from users u where u.id = app.current_user_id() and u.status = 'active' $$;
alter function app.actor_role() owner to mm_definer;
revoke execute on function app.actor_role() from public;
grant execute on function app.actor_role() to mm_app, mm_owner;
comment on function app.actor_role() is 'Role of the user of the request: admin, agency or guest. NULL for nobody and for accounts that are not active.';

-- Transaction-local on purpose: a session setting would be inherited by the next user of a pooled connection (C-12).
create function app.begin_request(p_user_id uuid, p_tenant_id uuid) returns void
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
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
alter function app.begin_request(uuid, uuid) owner to mm_definer;
revoke execute on function app.begin_request(uuid, uuid) from public;
grant execute on function app.begin_request(uuid, uuid) to mm_app;
comment on function app.begin_request(uuid, uuid) is 'First call of every request transaction: checks that the user may act in the tenant and sets the context until the transaction ends (C-13).';

-- One UPDATE decides and counts, so that parallel visitors cannot pass the limit together (C-03, R-245).
create function app.open_share_link(
    p_hashed_token text,
    p_passcode_hash text default null,
    p_viewer_hash text default null,
    p_country text default null)
  returns table (asset_id uuid, title text, mux_asset_id text, duration numeric, views_left integer)
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
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
alter function app.open_share_link(text, text, text, text) owner to mm_definer;
revoke execute on function app.open_share_link(text, text, text, text) from public;
grant execute on function app.open_share_link(text, text, text, text) to mm_public;
comment on function app.open_share_link(text, text, text, text) is 'The only door for visitors (C-83): the asset behind a hashed token, and one view counted; no row when the link is unknown, ended, used up or the passcode is wrong.';

-- Under row-level security the GIN indexes are left aside, so the tenant condition is written out here (C-26).
create function app.search_comments(p_query text, p_max_rows integer default 20)
  returns table (id uuid, tenant_id uuid, parent_type text, parent_id uuid, author_name text, body text, created_at timestamptz)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select c.id, c.tenant_id, c.parent_type, c.parent_id, c.author_name, c.body, c.created_at
      from comments c
     where c.tenant_id = any ((select app.allowed_tenant_ids())::uuid[])
       and c.status <> 'deleted'
       and to_tsvector('english', c.body) @@ plainto_tsquery('english', p_query)
     order by c.created_at desc, c.id
     limit least(p_max_rows, 100)
  $$;
alter function app.search_comments(text, integer) owner to mm_definer;
revoke execute on function app.search_comments(text, integer) from public;
grant execute on function app.search_comments(text, integer) to mm_app;
comment on function app.search_comments(text, integer) is 'Full-text search in the comments of the allowed tenants, newest first, at most 100 rows.';

create function app.filter_comments(p_metadata jsonb, p_max_rows integer default 20)
  returns table (id uuid, tenant_id uuid, parent_type text, parent_id uuid, author_name text, body text, created_at timestamptz)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select c.id, c.tenant_id, c.parent_type, c.parent_id, c.author_name, c.body, c.created_at
      from comments c
     where c.tenant_id = any ((select app.allowed_tenant_ids())::uuid[])
       and c.status <> 'deleted'
       and c.metadata @> p_metadata
     order by c.created_at desc, c.id
     limit least(p_max_rows, 100)
  $$;
alter function app.filter_comments(jsonb, integer) owner to mm_definer;
revoke execute on function app.filter_comments(jsonb, integer) from public;
grant execute on function app.filter_comments(jsonb, integer) to mm_app;
comment on function app.filter_comments(jsonb, integer) is 'Comments of the allowed tenants whose metadata contains the given document, newest first, at most 100 rows.';
