-- Description: Undo create_projects_and_tasks. All projects and tasks are lost.
-- Special procedures: none.

drop table tasks;
drop table projects;
