-- Comments on assets beside those on tasks (C-80), with metadata, the cached name of the author (C-82) and a filter for personal data (C-79).
-- Special procedures: down refuses while comments on assets exist: remove or export them first.
-- Requirements: R-179, R-154, R-247

-- up

alter table comments alter column task_id drop not null;
alter table comments add column asset_id uuid;
alter table comments add column parent_type text generated always as (case when task_id is not null then 'task' when asset_id is not null then 'asset' end) stored;
alter table comments add column parent_id uuid generated always as (coalesce(task_id, asset_id)) stored;
alter table comments add column author_name text;
alter table comments add column metadata jsonb not null default '{}';
alter table comments add constraint comments_asset_fk foreign key (tenant_id, asset_id) references assets (tenant_id, id) on delete cascade;
alter table comments add constraint comments_one_parent_check check (num_nonnulls(task_id, asset_id) = 1);
alter table comments add constraint comments_metadata_check check (jsonb_typeof(metadata) = 'object');
drop index idx_comments_task;
create index idx_comments_task on comments (tenant_id, task_id) where task_id is not null;
create index idx_comments_asset on comments (tenant_id, asset_id) where asset_id is not null;
create index idx_comments_parent on comments (parent_type, parent_id, created_at);
create index idx_comments_metadata on comments using gin (metadata);

update comments c set author_name = u.name from users u where u.id = c.author_id;

grant select, update (author_name) on comments to mm_definer;

-- Patterns find addresses, Australian phone numbers and card numbers, not every name (C-79).
create function app.scrub_pii(p_text text) returns text
  language sql immutable parallel safe
  as $$
    select regexp_replace(
             regexp_replace(
               app.scrub_emails(p_text),
               '(\+61|\m61|\m0)[ -]?[2-478]([ -]?\d){8}\M', '[phone removed]', 'g'),
             '\m\d([ -]?\d){12,15}\M', '[number removed]', 'g')
  $$;
alter function app.scrub_pii(text) owner to mm_owner;

create function comments_scrub_pii() returns trigger
  language plpgsql
  as $$
declare
  v_body text := app.scrub_pii(new.body);
begin
  if v_body <> new.body then
    new.body := v_body;
    new.metadata := new.metadata || '{"pii_scrubbed": true}';
  end if;
  return new;
end
$$;
alter function comments_scrub_pii() owner to mm_owner;
revoke execute on function comments_scrub_pii() from public;

create function set_author_name() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  new.author_name := (select u.name from users u where u.id = new.author_id);
  return new;
end
$$;
alter function set_author_name() owner to mm_definer;
revoke execute on function set_author_name() from public;

create function propagate_user_name() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  update comments c set author_name = new.name where c.author_id = new.id;
  return null;
end
$$;
alter function propagate_user_name() owner to mm_definer;
revoke execute on function propagate_user_name() from public;

create trigger comments_scrub_pii before insert or update of body on comments for each row execute function comments_scrub_pii();
create trigger comments_set_author_name before insert or update of author_id, author_name on comments for each row execute function set_author_name();
create trigger users_propagate_name after update of name on users for each row when (old.name is distinct from new.name) execute function propagate_user_name();

-- down

drop trigger users_propagate_name on users;
drop trigger comments_set_author_name on comments;
drop trigger comments_scrub_pii on comments;
drop function propagate_user_name();
drop function set_author_name();
drop function comments_scrub_pii();
drop function app.scrub_pii(text);
revoke select, update (author_name) on comments from mm_definer;

drop index idx_comments_task;
alter table comments alter column task_id set not null;
alter table comments drop column metadata, drop column author_name, drop column parent_id, drop column parent_type, drop column asset_id;
create index idx_comments_task on comments (task_id, created_at);
