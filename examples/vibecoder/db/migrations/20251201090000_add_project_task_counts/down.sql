-- Description: Undo add_project_task_counts. Nothing is lost, the numbers can be counted again.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop trigger sync_task_counts on tasks;
drop function sync_project_task_counts();
drop table project_task_counts;
