-- Description: Undo create_task_comments. All comments are lost.
-- Special procedures: none.

drop table task_comments;
