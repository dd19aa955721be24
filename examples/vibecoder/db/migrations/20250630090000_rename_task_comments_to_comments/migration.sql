-- Description: The table of comments gets the name that the guide gives it, and its constraints and indexes
--   follow.
-- Special procedures: breaking for a client that names the table. Allowed here because no release with
--   comments was out yet; otherwise the rename would take a view under the old name and two phases.

set local lock_timeout = '5s';

alter table task_comments rename to comments;

alter table comments rename constraint task_comments_pkey to comments_pkey;
alter table comments rename constraint task_comments_body_check to comments_body_check;
alter table comments rename constraint task_comments_org_task_id_key to comments_org_task_id_key;
alter table comments rename constraint task_comments_organization_fk to comments_organization_fk;
alter table comments rename constraint task_comments_task_fk to comments_task_fk;
alter table comments rename constraint task_comments_parent_fk to comments_parent_fk;
alter table comments rename constraint task_comments_created_by_fk to comments_created_by_fk;

alter index task_comments_organization_task_created_idx rename to comments_organization_task_created_idx;
alter index task_comments_parent_comment_id_idx rename to comments_parent_comment_id_idx;
alter index task_comments_created_by_id_idx rename to comments_created_by_id_idx;
