-- Description: Settings that the user interface remembers per account. A constant default, so the table is
--   not rewritten (C-64).
-- Special procedures: none.

set local lock_timeout = '5s';

alter table users add column preferences jsonb not null default '{}'
  constraint users_preferences_check check (jsonb_typeof(preferences) = 'object');
comment on column users.preferences is 'Settings that the user interface remembers for this account, a JSON object.';
