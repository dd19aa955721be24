-- A foreign key cannot point at two tables. Two real keys carry the parent, and the two columns that the
-- design document names are generated from them (C-80).
create table comments (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  task_id uuid,
  asset_id uuid,
  parent_type text generated always as (case when task_id is not null then 'task' when asset_id is not null then 'asset' end) stored,
  parent_id uuid generated always as (coalesce(task_id, asset_id)) stored,
  author_id uuid,
  author_name text,
  body text not null,
  metadata jsonb not null default '{}',
  status text not null default 'visible',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint comments_pkey primary key (id),
  constraint comments_task_fk foreign key (tenant_id, task_id) references tasks (tenant_id, id) on delete cascade,
  constraint comments_asset_fk foreign key (tenant_id, asset_id) references assets (tenant_id, id) on delete cascade,
  constraint comments_author_fk foreign key (tenant_id, author_id) references tenant_memberships (tenant_id, user_id) on delete set null (author_id),
  constraint comments_one_parent_check check (num_nonnulls(task_id, asset_id) = 1),
  constraint comments_body_check check (length(btrim(body)) between 1 and 10000),
  constraint comments_metadata_check check (jsonb_typeof(metadata) = 'object'),
  constraint comments_status_check check (status in ('visible', 'resolved', 'deleted'))
);
alter table comments owner to mm_owner;
create index idx_comments_parent on comments (parent_type, parent_id, created_at);
create index idx_comments_task on comments (tenant_id, task_id) where task_id is not null;
create index idx_comments_asset on comments (tenant_id, asset_id) where asset_id is not null;
create index idx_comments_author on comments (tenant_id, author_id);
create index idx_comments_metadata on comments using gin (metadata);
create index idx_comments_body_search on comments using gin (to_tsvector('english', body));

comment on table comments is 'Feedback on a task or on an asset.';
comment on column comments.id is 'Id of the comment.';
comment on column comments.tenant_id is 'Tenant of the task or asset, repeated here so that the tenant policy needs no join (C-05).';
comment on column comments.task_id is 'The task that is commented on; exactly one of task_id and asset_id is set.';
comment on column comments.asset_id is 'The asset that is commented on; exactly one of task_id and asset_id is set.';
comment on column comments.parent_type is 'task or asset, generated from the two keys.';
comment on column comments.parent_id is 'Id of the task or asset, generated from the two keys.';
comment on column comments.author_id is 'Member of the tenant who wrote it; NULL once the membership is gone.';
comment on column comments.author_name is 'Name of the author, copied from users because an agency may not read the accounts of the admin tenant (C-82). Personal data.';
comment on column comments.body is 'The text. Email addresses, phone and card numbers are replaced before it is stored (C-79).';
comment on column comments.metadata is 'Time code, labels and the like, a JSON object; pii_scrubbed is true when something was replaced in the body.';
comment on column comments.status is 'visible, resolved or deleted. Deleted comments are removed for good after 90 days.';
comment on column comments.created_at is 'When the comment was written.';
comment on column comments.updated_at is 'Time of the latest write, kept by a trigger; the 90 days of a deleted comment count from here.';
comment on index idx_comments_parent is 'A thread in order of time.';
comment on index idx_comments_task is 'Comments of a task; serves the foreign key.';
comment on index idx_comments_asset is 'Comments of an asset; serves the foreign key.';
comment on index idx_comments_author is 'Comments of one person; serves the foreign key.';
comment on index idx_comments_metadata is 'Used by app.filter_comments(); under row-level security the operator is not leakproof and the index would be left aside (C-26).';
comment on index idx_comments_body_search is 'Used by app.search_comments(); under row-level security the operator is not leakproof and the index would be left aside (C-26).';
