-- finds: nothing
-- migrate:up transaction:false
CREATE TABLE fresh (id int PRIMARY KEY);
CREATE INDEX CONCURRENTLY fresh_again ON fresh (id);
ALTER TABLE fresh ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid();
CREATE INDEX fresh_key ON fresh (key);
INSERT INTO fresh SELECT 1;
-- migrate:down
-- Not asked for here.
