-- Description: Undo add_access_logs. The whole log is lost; export it before.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop function read_user_contact(uuid, text);
revoke select on user_profiles from vibe_definer;
revoke select on user_profiles from vibe_app;
grant select, insert, update on user_profiles to vibe_app;
comment on column user_profiles.phone_enc is 'Phone number, encrypted by the application.';
comment on column user_profiles.address_enc is 'Postal address, encrypted by the application.';

-- The partitions go with their parent.
drop table access_logs;
drop function app.ensure_access_log_partition(date);
