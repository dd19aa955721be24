-- Feedback on tasks, and events shown to one person.
-- Special procedures: none.
-- Requirements: R-179, R-247, R-248

-- up

create table comments (
  id uuid not null default app.uuid_v7(),
  task_id uuid not null,
  author_id uuid,
  body text not null,
  status text not null default 'visible',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint comments_pkey primary key (id),
  constraint comments_task_fk foreign key (task_id) references tasks (id) on delete cascade,
  constraint comments_author_fk foreign key (author_id) references users (id) on delete set null,
  constraint comments_body_check check (length(btrim(body)) between 1 and 10000),
  constraint comments_status_check check (status in ('visible', 'resolved', 'deleted'))
);
alter table comments owner to mm_owner;
create index idx_comments_task on comments (task_id, created_at);
create index idx_comments_author on comments (author_id);

create table notifications (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  user_id uuid not null,
  type text not null,
  payload jsonb not null default '{}',
  delivered_at timestamptz,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint notifications_pkey primary key (id),
  constraint notifications_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint notifications_user_fk foreign key (user_id) references users (id) on delete cascade,
  constraint notifications_type_check check (type ~ '^[a-z][a-z_.]{1,62}$'),
  constraint notifications_payload_check check (jsonb_typeof(payload) = 'object')
);
alter table notifications owner to mm_owner;
create index idx_notifications_user_read on notifications (user_id, read_at);
create index idx_notifications_unread on notifications (user_id) where read_at is null;
create index idx_notifications_tenant_user on notifications (tenant_id, user_id);
create index idx_notifications_created_at on notifications (created_at);

create trigger set_updated_at before update on comments for each row execute function update_updated_at_column();
create trigger set_updated_at before update on notifications for each row execute function update_updated_at_column();

-- down

drop table notifications;
drop table comments;
