-- finds: breaking customers.name
-- migrate:up
SET lock_timeout = '2s';
ALTER TABLE customers ALTER COLUMN name TYPE varchar;
-- migrate:down
-- Not asked for here.
