-- finds: backfill orders
-- migrate:up
SET lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN total_new bigint NOT NULL DEFAULT 0;
UPDATE orders SET total_new = total;
ALTER TABLE orders DROP COLUMN total;
ALTER TABLE orders RENAME COLUMN total_new TO total;
-- migrate:down
-- Not asked for here.
