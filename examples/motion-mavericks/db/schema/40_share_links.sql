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
  created_by uuid,
  updated_by uuid,
  version integer not null default 1,
  constraint share_links_pkey primary key (id),
  constraint share_links_hashed_token_key unique (hashed_token),
  constraint share_links_tenant_id_key unique (tenant_id, id),
  constraint share_links_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint share_links_asset_fk foreign key (tenant_id, asset_id) references assets (tenant_id, id) on delete cascade,
  constraint share_links_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint share_links_updated_by_fk foreign key (updated_by) references users (id) on delete set null,
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

comment on table share_links is 'Tokens that let people without an account view one asset. Kept for 90 days after they end.';
comment on column share_links.id is 'Id of the link; it is not the token.';
comment on column share_links.asset_id is 'The asset that can be viewed.';
comment on column share_links.tenant_id is 'Tenant of the asset.';
comment on column share_links.hashed_token is 'SHA-256 of the random token, in hexadecimal. The token itself is never stored and never reaches SQL (C-83).';
comment on column share_links.expires_at is 'From this moment on the link is refused, whatever status says.';
comment on column share_links.passcode_hash is 'Salted hash of the passcode; NULL when none is asked for.';
comment on column share_links.status is 'active, expired, exhausted or revoked. A label: no trigger fires when time passes, so a job writes expired and expires_at decides (C-03).';
comment on column share_links.view_limit is 'How often the link can be opened; NULL for any number of times.';
comment on column share_links.view_count is 'How often it was opened. Reading cannot fire a trigger, so app.open_share_link() counts (C-03).';
comment on column share_links.ended_at is 'When the link stopped being active; its 90 days of retention count from here.';
comment on column share_links.created_at is 'When the link was made.';
comment on column share_links.updated_at is 'Time of the latest write, kept by a trigger; each view is a write.';
comment on column share_links.created_by is 'User who shared the asset.';
comment on column share_links.updated_by is 'User who made the latest change; NULL when a visitor or a job made it.';
comment on column share_links.version is 'Lock counter: an update states the version it has read.';
comment on index idx_share_links_expires_at is 'Lets the expiry job find what has run out.';
comment on index idx_share_links_active is 'The links that are open on an asset.';
comment on index idx_share_links_asset is 'All links of an asset; serves the foreign key, which a partial index cannot.';
