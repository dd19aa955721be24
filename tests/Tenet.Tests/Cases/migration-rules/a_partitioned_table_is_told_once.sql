-- finds: blocking-index visits
-- migrate:up
SET lock_timeout = '2s';
CREATE INDEX visits_page ON visits (page);
-- migrate:down
-- Not asked for here.
