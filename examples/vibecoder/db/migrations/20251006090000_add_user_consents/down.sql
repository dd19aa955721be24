-- Description: Undo add_user_consents. All consents are lost; export them before.
-- Special procedures: none.

drop view current_user_consents;
drop table user_consents;
