-- finds: constraint-validated visits
-- migrate:up
SET lock_timeout = '2s';
ALTER TABLE visits ADD CONSTRAINT visits_page_short CHECK (length(page) < 1000);
-- migrate:down
-- Not asked for here.
