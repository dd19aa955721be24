-- Description: Undo require_auth0_id. Nothing is lost.
-- Special procedures: none.

set local lock_timeout = '5s';

drop function app.sync_auth0_user(uuid, text, text, text, text, boolean);
drop function organizations_for_auth0_id(text);
alter table users drop constraint users_org_auth0_key;
alter table users add constraint users_auth0_id_present check (auth0_id is not null);
alter table users alter column auth0_id drop not null;
