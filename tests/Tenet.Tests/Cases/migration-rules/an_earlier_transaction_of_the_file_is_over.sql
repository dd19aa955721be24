-- finds: nothing
-- migrate:up transaction:false
UPDATE customers SET name = 'nobody' WHERE name IS NULL;
SET lock_timeout = '2s';
ALTER TABLE customers ADD COLUMN rank int;
-- migrate:down
-- Not asked for here.
