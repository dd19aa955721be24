-- Description: Undo backfill_task_title. The filled titles stay, they equal summary.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

alter table tasks drop constraint tasks_title_check;
alter table tasks drop constraint tasks_title_present;
alter table tasks alter column summary set not null;
