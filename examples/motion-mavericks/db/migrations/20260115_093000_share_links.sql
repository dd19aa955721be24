-- Share links, their single views, and the one function that a visitor may call (C-03, C-83).
-- Special procedures: none.
-- Requirements: R-179, R-244, R-245

-- up

create table share_links (
  id uuid not null default app.uuid_v7(),
  asset_id uuid not null,
  tenant_id uuid not null,
  hashed_token text not null,
  expires_at timestamptz not null,
  passcode_hash text,
  status text not null default 'active',
  view_limit integer,
  view_count integer not null default 0,
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint share_links_pkey primary key (id),
  constraint share_links_hashed_token_key unique (hashed_token),
  constraint share_links_tenant_id_key unique (tenant_id, id),
  constraint share_links_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint share_links_asset_fk foreign key (tenant_id, asset_id) references assets (tenant_id, id) on delete cascade,
  constraint share_links_hashed_token_check check (hashed_token ~ '^[0-9a-f]{64}$'),
  constraint share_links_status_check check (status in ('active', 'expired', 'exhausted', 'revoked')),
  constraint share_links_view_limit_check check (view_limit > 0),
  constraint share_links_view_count_check check (view_count >= 0),
  constraint share_links_views_check check (view_limit is null or view_count <= view_limit),
  constraint share_links_ended_check check ((status = 'active') = (ended_at is null))
);
alter table share_links owner to mm_owner;
create index idx_share_links_expires_at on share_links (expires_at);
create index idx_share_links_active on share_links (tenant_id, asset_id) where status = 'active';
create index idx_share_links_asset on share_links (tenant_id, asset_id);

-- Not in the design document's list: share-link analytics, which it asks for, need the single views.
create table share_link_views (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  share_link_id uuid not null,
  viewed_at timestamptz not null default clock_timestamp(),
  viewer_hash text,
  country text,
  constraint share_link_views_pkey primary key (id),
  constraint share_link_views_link_fk foreign key (tenant_id, share_link_id) references share_links (tenant_id, id) on delete cascade,
  constraint share_link_views_country_check check (country ~ '^[A-Z]{2}$')
);
alter table share_link_views owner to mm_owner;
create index idx_share_link_views_link on share_link_views (tenant_id, share_link_id, viewed_at desc);
create index idx_share_link_views_tenant on share_link_views (tenant_id, viewed_at desc);

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

create function app.expire_share_links() returns integer
  language sql
  set search_path = public, pg_temp
  as $$
    with ended as (
      update share_links set status = 'expired' where status = 'active' and expires_at <= now() returning id)
    select count(*)::integer from ended
  $$;
alter function app.expire_share_links() owner to mm_owner;
revoke execute on function app.expire_share_links() from public;
grant execute on function app.expire_share_links() to mm_job;

create trigger bump_version before update on share_links for each row execute function bump_version();
create trigger set_updated_at before update on share_links for each row execute function update_updated_at_column();
create trigger share_links_state before insert or update on share_links for each row execute function share_links_state();

alter table share_links enable row level security;
alter table share_links force row level security;
create policy tenant_isolation on share_links as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on share_links for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));

alter table share_link_views enable row level security;
alter table share_link_views force row level security;
create policy tenant_isolation on share_link_views as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on share_link_views for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

grant select, insert, update on share_links to mm_app;
grant select, insert, update, delete on share_links to mm_job;
grant select, update (view_count) on share_links to mm_definer;
grant select on share_link_views to mm_app;
grant select, insert, update, delete on share_link_views to mm_job;
grant insert on share_link_views to mm_definer;

-- down

drop function app.expire_share_links();
drop function app.open_share_link(text, text, text, text);
drop table share_link_views;
drop table share_links;
drop function share_links_state();
