-- Description: Undo add_user_preferences. The stored preferences are lost.
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users drop column preferences;
