-- Full-text index on comments, built without keeping writers out.
-- Special procedures: cannot run inside a transaction and therefore stands alone (C-67). After an interrupted run, drop the invalid index and apply again.
-- Requirements: R-179, R-094, R-176

-- up

create index concurrently idx_comments_body_search on comments using gin (to_tsvector('english', body));

-- down

drop index concurrently idx_comments_body_search;
