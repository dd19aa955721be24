-- Trigger functions and triggers that keep copied values equal to their source.

create function sync_project_task_counts() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
begin
  if tg_op <> 'INSERT' and old.deleted_at is null then
    update project_task_counts
    set todo_count = todo_count - (old.status = 'todo')::int,
        in_progress_count = in_progress_count - (old.status = 'in_progress')::int,
        done_count = done_count - (old.status = 'done')::int
    where organization_id = old.organization_id and project_id = old.project_id;
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    insert into project_task_counts as c (organization_id, project_id, todo_count, in_progress_count, done_count)
    values (new.organization_id, new.project_id,
            (new.status = 'todo')::int, (new.status = 'in_progress')::int, (new.status = 'done')::int)
    on conflict on constraint project_task_counts_project_key do update
      set todo_count = c.todo_count + excluded.todo_count,
          in_progress_count = c.in_progress_count + excluded.in_progress_count,
          done_count = c.done_count + excluded.done_count;
  end if;
  return null;
end
$$;
alter function sync_project_task_counts() owner to vibe_definer;
revoke all on function sync_project_task_counts() from public;
comment on function sync_project_task_counts() is 'Moves one task from its old count to its new one. Adds and subtracts instead of counting, so that two sessions cannot lose each other''s change.';

-- Limited to the columns that matter: while an organization is deleted, SET NULL updates of tasks must not
-- bring back a count row that the cascade has already removed.
create trigger sync_task_counts
  after insert or delete or update of organization_id, project_id, status, deleted_at on tasks
  for each row execute function sync_project_task_counts();

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
