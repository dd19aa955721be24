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
  constraint notifications_user_fk foreign key (tenant_id, user_id) references tenant_memberships (tenant_id, user_id) on delete cascade,
  constraint notifications_type_check check (type ~ '^[a-z][a-z_.]{1,62}$'),
  constraint notifications_payload_check check (jsonb_typeof(payload) = 'object')
);
alter table notifications owner to mm_owner;
create index idx_notifications_user_read on notifications (user_id, read_at);
create index idx_notifications_unread on notifications (user_id) where read_at is null;
create index idx_notifications_tenant_user on notifications (tenant_id, user_id);
create index idx_notifications_created_at on notifications (created_at);

comment on table notifications is 'Events shown to one person. Kept for 180 days, read or not.';
comment on column notifications.id is 'Id of the notification.';
comment on column notifications.tenant_id is 'Tenant in which the event happened.';
comment on column notifications.user_id is 'Member of the tenant who is told.';
comment on column notifications.type is 'Kind of event in dotted lower case, such as task.assigned.';
comment on column notifications.payload is 'What the text of the notification needs, a JSON object; email addresses are replaced before it is stored (C-78).';
comment on column notifications.delivered_at is 'When it was handed to the mail service; NULL while it waits.';
comment on column notifications.read_at is 'When the person read it; NULL while unread.';
comment on column notifications.created_at is 'When the event happened. The design document purges by age and has no column for it (C-77).';
comment on column notifications.updated_at is 'Time of the latest write, kept by a trigger.';
comment on index idx_notifications_user_read is 'The list of one person, unread apart from read.';
comment on index idx_notifications_unread is 'The number on the bell.';
comment on index idx_notifications_tenant_user is 'Serves the foreign key.';
comment on index idx_notifications_created_at is 'Lets the purge job find what is older than 180 days.';
