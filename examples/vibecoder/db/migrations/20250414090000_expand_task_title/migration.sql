-- Description: First phase of the rename of tasks.summary to tasks.title: the new column stands beside the
--   old one, and a trigger keeps the two equal in both directions (C-65).
-- Special procedures: deploy the release that reads and writes either column only after this migration.

set local lock_timeout = '5s';

alter table tasks add column title text;
comment on column tasks.title is 'New name of summary; equal to it until summary is dropped.';

create function sync_task_title() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    new.title := coalesce(new.title, new.summary);
    new.summary := coalesce(new.summary, new.title);
  elsif new.title is distinct from old.title then
    new.summary := new.title;
  elsif new.summary is distinct from old.summary then
    new.title := new.summary;
  end if;
  return new;
end
$$;
alter function sync_task_title() owner to vibe_owner;
comment on function sync_task_title() is 'Keeps tasks.summary and tasks.title equal while both exist.';

create trigger sync_task_title before insert or update of summary, title on tasks
  for each row execute function sync_task_title();
