-- finds: volatile-default customers.length
-- migrate:up
SET lock_timeout = '2s';
ALTER TABLE customers ADD COLUMN length int GENERATED ALWAYS AS (length(name)) STORED;
-- migrate:down
-- Not asked for here.
