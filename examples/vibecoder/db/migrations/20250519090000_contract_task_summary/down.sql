-- Description: Undo contract_task_summary. Nothing is lost, summary is filled from title.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

alter table tasks add column summary text constraint tasks_summary_check check (length(btrim(summary)) between 1 and 500);
comment on column tasks.summary is 'What is to be done, in one line of at most 500 characters.';
comment on column tasks.title is 'New name of summary; equal to it until summary is dropped.';
update tasks set summary = title;

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
