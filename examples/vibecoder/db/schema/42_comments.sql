create table comments (
  id uuid not null default gen_random_uuid() constraint comments_pkey primary key,
  organization_id uuid not null constraint comments_organization_fk references organizations (id) on delete cascade,
  task_id uuid not null,
  parent_comment_id uuid,
  body text not null constraint comments_body_check check (length(btrim(body)) between 1 and 10000),
  created_by_id uuid default app.current_user_id(),
  author_display_name text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  -- The key that a reply refers to: it holds the task, so a thread cannot leave its task.
  constraint comments_org_task_id_key unique (organization_id, task_id, id),
  constraint comments_task_fk foreign key (organization_id, task_id)
    references tasks (organization_id, id) on delete cascade,
  constraint comments_parent_fk foreign key (organization_id, task_id, parent_comment_id)
    references comments (organization_id, task_id, id) on delete cascade,
  constraint comments_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table comments owner to vibe_owner;
comment on table comments is 'Feedback on a task; replies are nested and stay with the same task.';
comment on column comments.id is 'Key of the comment.';
comment on column comments.organization_id is 'Organization of the task, repeated for the tenant policy.';
comment on column comments.task_id is 'Task that is commented on.';
comment on column comments.parent_comment_id is 'Comment that this one answers, on the same task; NULL at the top of a thread.';
comment on column comments.body is 'The text, 1 to 10,000 characters.';
comment on column comments.created_by_id is 'Author, a user of the same organization; NULL once that user is removed.';
comment on column comments.author_display_name is 'Copy of users.name of the author, so that a thread is read without a join; kept equal by triggers, emptied with the author.';
comment on column comments.created_at is 'When the comment was written.';
comment on column comments.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column comments.deleted_at is 'Set when the comment is deleted; the row is removed 90 days later.';
comment on column comments.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

comment on constraint comments_organization_fk on comments is 'keeps';
comment on constraint comments_task_fk on comments is 'is discussed in';
comment on constraint comments_parent_fk on comments is 'is answered by';
comment on constraint comments_created_by_fk on comments is 'writes';

create index comments_organization_task_created_idx on comments (organization_id, task_id, created_at);
create index comments_parent_comment_id_idx on comments (organization_id, task_id, parent_comment_id);
create index comments_created_by_id_idx on comments (organization_id, created_by_id);
comment on index comments_organization_task_created_idx is 'Reads the thread of a task in order, and serves the foreign key.';
comment on index comments_parent_comment_id_idx is 'Finds the replies to a comment, and serves the foreign key.';
comment on index comments_created_by_id_idx is 'Finds the comments of an author when the name changes, and serves the foreign key.';

create trigger set_updated_at before update on comments
  for each row execute function update_updated_at_column();
create trigger bump_version before update on comments
  for each row execute function bump_version();
create trigger audit_comments_changes after insert or update or delete on comments
  for each row execute function log_audit_trail('body', 'author_display_name');

alter table comments enable row level security;
alter table comments force row level security;
create policy tenant_isolation_policy on comments as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on comments for all to vibe_app using (true) with check (true);

grant select, insert, update on comments to vibe_app;
grant select, insert, update, delete on comments to vibe_job;
grant select, update on comments to vibe_definer;
