-- Description: Comments carry the name of their author, so that a thread is read without a join.
-- Special procedures: the backfill writes one audit row per comment; on a large table it is run in batches
--   before this migration.

set local lock_timeout = '5s';

alter table comments add column author_display_name text;
comment on column comments.author_display_name is 'Copy of users.name of the author, so that a thread is read without a join; kept equal by triggers, emptied with the author.';

grant select, update on comments to vibe_definer;

create function set_author_display_name() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  new.author_display_name := (
    select u.name from users u where u.organization_id = new.organization_id and u.id = new.created_by_id);
  return new;
end
$$;
alter function set_author_display_name() owner to vibe_definer;
revoke all on function set_author_display_name() from public;
comment on function set_author_display_name() is 'Fills comments.author_display_name from the author, whatever the client sent.';

create trigger set_author_display_name before insert or update of created_by_id, author_display_name on comments
  for each row execute function set_author_display_name();

create function propagate_user_name() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  update comments set author_display_name = new.name
  where organization_id = new.organization_id and created_by_id = new.id;
  return null;
end
$$;
alter function propagate_user_name() owner to vibe_definer;
revoke all on function propagate_user_name() from public;
comment on function propagate_user_name() is 'Carries a changed name of a user into the copies that comments hold.';

create trigger propagate_user_name after update of name on users
  for each row when (old.name is distinct from new.name) execute function propagate_user_name();

update comments set author_display_name = null where created_by_id is not null;  -- the trigger fills in the name
