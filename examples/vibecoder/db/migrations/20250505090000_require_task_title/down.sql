-- Description: Undo require_task_title. Nothing is lost.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

alter table tasks add constraint tasks_title_present check (title is not null) not valid;
alter table tasks alter column title drop not null;
alter table tasks drop constraint tasks_title_check;
alter table tasks add constraint tasks_title_check check (length(btrim(title)) between 1 and 500) not valid;
