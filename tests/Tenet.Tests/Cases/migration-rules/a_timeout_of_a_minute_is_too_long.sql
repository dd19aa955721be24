-- finds: lock-timeout customers
-- migrate:up
SET lock_timeout = '1min';
ALTER TABLE customers ADD COLUMN rank int;
-- migrate:down
-- Not asked for here.
