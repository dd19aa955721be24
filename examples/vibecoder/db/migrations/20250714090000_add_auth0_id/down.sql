-- Description: Undo add_auth0_id. The stored subjects are lost; the next sync brings them back.
-- Special procedures: none.

set local lock_timeout = '5s';

comment on table users is 'Accounts of an organization, with local sign-in links. No password is stored here.';
comment on column users.created_at is 'When the account was opened.';
comment on column users.created_by_id is 'Colleague who invited the account; NULL for the first account.';
comment on column users.deleted_at is 'Set when the account is closed; the row is removed 90 days later.';
alter table users drop column auth0_id;
