-- finds: lock-timeout customers
-- migrate:up transaction:false
SET LOCAL lock_timeout = '2s';
ALTER TABLE customers ADD COLUMN rank int;
-- migrate:down
-- Not asked for here.
