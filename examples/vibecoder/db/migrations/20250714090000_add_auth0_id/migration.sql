-- Description: First step to Auth0 logins: the column that will hold the subject of a login, still
--   optional.
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users add column auth0_id text;
comment on column users.auth0_id is 'Subject of the Auth0 login. The same person may have one account in each organization, with a role of its own.';

create index users_auth0_id_idx on users (auth0_id);

comment on table users is 'Accounts of an organization, synchronised from Auth0. No password is stored here.';
comment on column users.created_at is 'When the account was first synchronised.';
comment on column users.created_by_id is 'Colleague who invited the account; NULL for accounts made by the Auth0 sync.';
comment on column users.deleted_at is 'Set when the account is closed or has left Auth0; the row is removed 90 days later.';
