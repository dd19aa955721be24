-- The exclusion constraint of subscriptions compares a uuid inside a GiST index, which needs btree_gist.
create extension if not exists btree_gist;

-- Tables and the functions that the guide names live in public; what is ours alone lives in app.
create schema app authorization vibe_owner;
comment on schema app is 'Helpers of the request context and of the background jobs; no tables.';
grant usage on schema app to vibe_app, vibe_platform, vibe_job, vibe_definer;

-- The owner creates partitions by itself (app.ensure_access_log_partition).
grant usage, create on schema public to vibe_owner;
