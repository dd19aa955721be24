-- Description: Undo expand_task_title. Nothing is lost, summary still holds every value.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop trigger sync_task_title on tasks;
drop function sync_task_title();
alter table tasks drop column title;
