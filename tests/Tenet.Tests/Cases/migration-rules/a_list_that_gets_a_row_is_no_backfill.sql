-- finds: nothing
-- migrate:up
SET lock_timeout = '2s';
ALTER TABLE customers ADD COLUMN rank int;
INSERT INTO customers (name, rank) VALUES ('The shop itself', 0);
-- migrate:down
-- Not asked for here.
