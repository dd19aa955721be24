-- Description: Undo rename_task_comments_to_comments. Nothing is lost.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

alter index comments_organization_task_created_idx rename to task_comments_organization_task_created_idx;
alter index comments_parent_comment_id_idx rename to task_comments_parent_comment_id_idx;
alter index comments_created_by_id_idx rename to task_comments_created_by_id_idx;

alter table comments rename constraint comments_pkey to task_comments_pkey;
alter table comments rename constraint comments_body_check to task_comments_body_check;
alter table comments rename constraint comments_org_task_id_key to task_comments_org_task_id_key;
alter table comments rename constraint comments_organization_fk to task_comments_organization_fk;
alter table comments rename constraint comments_task_fk to task_comments_task_fk;
alter table comments rename constraint comments_parent_fk to task_comments_parent_fk;
alter table comments rename constraint comments_created_by_fk to task_comments_created_by_fk;

alter table comments rename to task_comments;
