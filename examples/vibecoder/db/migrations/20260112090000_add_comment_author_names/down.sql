-- Description: Undo add_comment_author_names. Nothing is lost, the names live in users.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop trigger propagate_user_name on users;
drop function propagate_user_name();
drop trigger set_author_display_name on comments;
drop function set_author_display_name();
revoke select, update on comments from vibe_definer;
alter table comments drop column author_display_name;
