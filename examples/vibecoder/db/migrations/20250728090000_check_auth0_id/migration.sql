-- Description: Third step: new and changed rows must have an auth0_id. Old rows are not scanned yet, so the
--   lock is short.
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users add constraint users_auth0_id_present check (auth0_id is not null) not valid;
