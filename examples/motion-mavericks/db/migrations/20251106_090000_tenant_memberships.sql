-- Which account may act in which tenant (C-82). Assignees, uploaders, authors and recipients must be members;
-- an email address is unique in its tenant, no longer across all of them (C-49).
-- Special procedures: people who already work in other tenants get a membership there; review these rows after the run.
-- Requirements: R-179, R-127, R-084

-- up

-- The design document speaks of an "allowed set" of the admin role and says nowhere where it is kept. It is kept here (C-82).
create table tenant_memberships (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null,
  user_id uuid not null,
  is_home boolean not null default false,
  status text not null default 'active',
  granted_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tenant_memberships_pkey primary key (id),
  constraint tenant_memberships_tenant_user_key unique (tenant_id, user_id),
  constraint tenant_memberships_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict,
  constraint tenant_memberships_user_fk foreign key (user_id) references users (id) on delete restrict,
  constraint tenant_memberships_granted_by_fk foreign key (granted_by) references users (id) on delete set null,
  constraint tenant_memberships_status_check check (status in ('active', 'revoked'))
);
alter table tenant_memberships owner to mm_owner;
create unique index tenant_memberships_home_key on tenant_memberships (user_id) where is_home;
create index idx_tenant_memberships_user on tenant_memberships (user_id) where status = 'active';
create index idx_tenant_memberships_granted_by on tenant_memberships (granted_by);
create trigger set_updated_at before update on tenant_memberships for each row execute function update_updated_at_column();
grant select, insert on tenant_memberships to mm_definer;

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

create trigger users_add_home after insert on users for each row execute function add_home_membership();

insert into tenant_memberships (tenant_id, user_id, is_home) select u.tenant_id, u.id, true from users u;
insert into tenant_memberships (tenant_id, user_id)
  select t.tenant_id, t.assignee_id from tasks t where t.assignee_id is not null
  union select a.tenant_id, a.uploader_id from assets a where a.uploader_id is not null
  union select c.tenant_id, c.author_id from comments c where c.author_id is not null
  union select n.tenant_id, n.user_id from notifications n
  on conflict (tenant_id, user_id) do nothing;

alter table tasks drop constraint tasks_assignee_fk;
alter table tasks add constraint tasks_assignee_fk foreign key (tenant_id, assignee_id) references tenant_memberships (tenant_id, user_id) on delete set null (assignee_id) not valid;
alter table tasks validate constraint tasks_assignee_fk;

alter table assets drop constraint assets_uploader_fk;
alter table assets add constraint assets_uploader_fk foreign key (tenant_id, uploader_id) references tenant_memberships (tenant_id, user_id) on delete set null (uploader_id) not valid;
alter table assets validate constraint assets_uploader_fk;

alter table comments drop constraint comments_author_fk;
alter table comments add constraint comments_author_fk foreign key (tenant_id, author_id) references tenant_memberships (tenant_id, user_id) on delete set null (author_id) not valid;
alter table comments validate constraint comments_author_fk;

alter table notifications drop constraint notifications_user_fk;
alter table notifications add constraint notifications_user_fk foreign key (tenant_id, user_id) references tenant_memberships (tenant_id, user_id) on delete cascade not valid;
alter table notifications validate constraint notifications_user_fk;
alter table notifications drop constraint notifications_tenant_fk;

drop index idx_tasks_assignee;
create index idx_tasks_assignee on tasks (tenant_id, assignee_id);
drop index idx_assets_uploader;
create index idx_assets_uploader on assets (tenant_id, uploader_id);
drop index idx_comments_author;
create index idx_comments_author on comments (tenant_id, author_id);

alter table users drop constraint users_email_key;
-- Unique among the living rows of one tenant: a global key would tell one tenant about the accounts of another (C-49, C-50).
create unique index users_tenant_email_key on users (tenant_id, email) where status <> 'deleted';

-- down

drop index users_tenant_email_key;
alter table users add constraint users_email_key unique (email);

drop index idx_comments_author;
create index idx_comments_author on comments (author_id);
drop index idx_assets_uploader;
create index idx_assets_uploader on assets (uploader_id);
drop index idx_tasks_assignee;
create index idx_tasks_assignee on tasks (assignee_id);

alter table notifications add constraint notifications_tenant_fk foreign key (tenant_id) references tenants (id) on delete restrict;
alter table notifications drop constraint notifications_user_fk;
alter table notifications add constraint notifications_user_fk foreign key (user_id) references users (id) on delete cascade not valid;
alter table notifications validate constraint notifications_user_fk;

alter table comments drop constraint comments_author_fk;
alter table comments add constraint comments_author_fk foreign key (author_id) references users (id) on delete set null not valid;
alter table comments validate constraint comments_author_fk;

alter table assets drop constraint assets_uploader_fk;
alter table assets add constraint assets_uploader_fk foreign key (uploader_id) references users (id) on delete set null not valid;
alter table assets validate constraint assets_uploader_fk;

alter table tasks drop constraint tasks_assignee_fk;
alter table tasks add constraint tasks_assignee_fk foreign key (assignee_id) references users (id) on delete set null not valid;
alter table tasks validate constraint tasks_assignee_fk;

drop trigger users_add_home on users;
drop function add_home_membership();
drop table tenant_memberships;
