-- Description: Undo add_user_profiles. All profiles are lost.
-- Special procedures: none.

drop table user_profiles;
