-- Description: Fourth step: the check is validated, while reads and writes go on.
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users validate constraint users_auth0_id_present;
