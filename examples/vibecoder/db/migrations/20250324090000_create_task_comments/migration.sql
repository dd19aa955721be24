-- Description: Comments on tasks, with replies that stay on the same task.
-- Special procedures: none.

create table task_comments (
  id uuid not null default gen_random_uuid() constraint task_comments_pkey primary key,
  organization_id uuid not null constraint task_comments_organization_fk references organizations (id) on delete cascade,
  task_id uuid not null,
  parent_comment_id uuid,
  body text not null constraint task_comments_body_check check (length(btrim(body)) between 1 and 10000),
  created_by_id uuid default app.current_user_id(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  -- The key that a reply refers to: it holds the task, so a thread cannot leave its task.
  constraint task_comments_org_task_id_key unique (organization_id, task_id, id),
  constraint task_comments_task_fk foreign key (organization_id, task_id)
    references tasks (organization_id, id) on delete cascade,
  constraint task_comments_parent_fk foreign key (organization_id, task_id, parent_comment_id)
    references task_comments (organization_id, task_id, id) on delete cascade,
  constraint task_comments_created_by_fk foreign key (organization_id, created_by_id)
    references users (organization_id, id) on delete set null (created_by_id)
);
alter table task_comments owner to vibe_owner;
comment on table task_comments is 'Feedback on a task; replies are nested and stay with the same task.';
comment on column task_comments.id is 'Key of the comment.';
comment on column task_comments.organization_id is 'Organization of the task, repeated for the tenant policy.';
comment on column task_comments.task_id is 'Task that is commented on.';
comment on column task_comments.parent_comment_id is 'Comment that this one answers, on the same task; NULL at the top of a thread.';
comment on column task_comments.body is 'The text, 1 to 10,000 characters.';
comment on column task_comments.created_by_id is 'Author, a user of the same organization; NULL once that user is removed.';
comment on column task_comments.created_at is 'When the comment was written.';
comment on column task_comments.updated_at is 'Last change of the row, kept by trigger set_updated_at.';
comment on column task_comments.deleted_at is 'Set when the comment is deleted; the row is removed 90 days later.';
comment on column task_comments.version is 'Number of changes, for optimistic locking; kept by trigger bump_version.';

create index task_comments_organization_task_created_idx on task_comments (organization_id, task_id, created_at);
create index task_comments_parent_comment_id_idx on task_comments (organization_id, task_id, parent_comment_id);
create index task_comments_created_by_id_idx on task_comments (organization_id, created_by_id);

create trigger set_updated_at before update on task_comments
  for each row execute function update_updated_at_column();
create trigger bump_version before update on task_comments
  for each row execute function bump_version();

alter table task_comments enable row level security;
alter table task_comments force row level security;
create policy tenant_isolation_policy on task_comments as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_member_access on task_comments for all to vibe_app using (true) with check (true);

grant select, insert, update on task_comments to vibe_app;
grant select, insert, update, delete on task_comments to vibe_job;
