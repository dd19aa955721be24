-- Description: Last phase: tasks.summary goes, after a proof that every value lives on in title.
-- Special procedures: contract phase. No archive is needed, because down fills summary from title again.

set local lock_timeout = '5s';

do $$
begin
  if exists (select 1 from tasks where summary is distinct from title) then
    raise exception 'tasks.summary and tasks.title differ, the rename is not finished';
  end if;
end
$$;

drop trigger sync_task_title on tasks;
drop function sync_task_title();
alter table tasks drop column summary;

comment on column tasks.title is 'What is to be done, in one line of at most 500 characters.';
