-- finds: data-lost orders.total
-- migrate:up
SET lock_timeout = '2s';
ALTER TABLE orders DROP COLUMN total;
ALTER TABLE orders ADD COLUMN total bigint NOT NULL DEFAULT -1;
-- migrate:down
-- Not asked for here.
