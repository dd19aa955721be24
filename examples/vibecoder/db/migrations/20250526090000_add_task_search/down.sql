-- Description: Undo add_task_search. Nothing is lost.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop view active_tasks;
drop function search_tasks(text, integer);
revoke select on tasks from vibe_definer;
drop index tasks_text_search_idx;
