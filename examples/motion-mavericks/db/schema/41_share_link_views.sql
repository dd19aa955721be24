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

comment on table share_link_views is 'One row for each time a share link was opened. Goes with its link.';
comment on column share_link_views.id is 'Id of the view.';
comment on column share_link_views.tenant_id is 'Tenant of the link.';
comment on column share_link_views.share_link_id is 'The link that was opened.';
comment on column share_link_views.viewed_at is 'Moment of opening; the wall clock, since several views can share a transaction.';
comment on column share_link_views.viewer_hash is 'Keyed hash that tells visitors apart without naming them; NULL when unknown.';
comment on column share_link_views.country is 'Country of the visitor by its two-letter code; NULL when unknown.';
comment on index idx_share_link_views_link is 'Views of one link, newest first; serves the foreign key.';
comment on index idx_share_link_views_tenant is 'Views of a tenant, newest first.';
