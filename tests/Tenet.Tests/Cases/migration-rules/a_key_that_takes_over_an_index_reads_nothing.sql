-- finds: nothing
-- migrate:up transaction:false
CREATE UNIQUE INDEX CONCURRENTLY customers_name ON customers (name);
SET lock_timeout = '2s';
ALTER TABLE customers ADD CONSTRAINT customers_name UNIQUE USING INDEX customers_name;
-- migrate:down
-- Not asked for here.
