-- Description: Undo validate_auth0_id. Nothing is lost.
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users drop constraint users_auth0_id_present;
alter table users add constraint users_auth0_id_present check (auth0_id is not null) not valid;
