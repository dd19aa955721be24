-- finds: nothing
-- migrate:up transaction:false
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE customers ADD COLUMN rank int;
COMMIT;
CREATE INDEX CONCURRENTLY customers_rank ON customers (rank);
-- migrate:down
-- Not asked for here.
