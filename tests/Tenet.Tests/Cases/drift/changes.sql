-- What people do to a live database by hand. A block is one statement, and before it what is to be found: + only in the database, - only in the
-- project, ~ different, with the names of the attributes. Nothing else may be found. 'undo' takes back what the whole server would notice.

-- + column public.tasks.extra
ALTER TABLE public.tasks ADD COLUMN extra text;

-- - column post.counters.note
ALTER TABLE post.counters DROP COLUMN note;

-- ~ column post.parcels.grams: comment
COMMENT ON COLUMN post.parcels.grams IS 'With the wrapping.';

-- ~ column post.counters.name: type
ALTER TABLE post.counters ALTER COLUMN name TYPE varchar(40);

-- ~ column post.counters.name: default
ALTER TABLE post.counters ALTER COLUMN name SET DEFAULT 'south';

-- ~ column post.counters.name: not null
ALTER TABLE post.counters ALTER COLUMN name DROP NOT NULL;

-- ~ column post.parcels.grams: statistics
ALTER TABLE post.parcels ALTER COLUMN grams SET STATISTICS 500;

-- ~ column post.parcels.label: storage
ALTER TABLE post.parcels ALTER COLUMN label SET STORAGE EXTERNAL;

-- ~ column post.counters.id: identity always
ALTER TABLE post.counters ALTER COLUMN id SET GENERATED ALWAYS;

-- ~ column post.parcels.double_grams: generated
ALTER TABLE post.parcels ALTER COLUMN double_grams DROP EXPRESSION;

-- + table public.tasks_backup
CREATE TABLE public.tasks_backup AS SELECT * FROM public.tasks;

-- + table public.changes
CREATE TABLE public.changes (change_id text, change text);

-- - table post.scans_2026
DROP TABLE post.scans_2026;

-- ~ table public.projects: owner
ALTER TABLE public.projects OWNER TO drift_mallory;

-- ~ table post.counters: owner
ALTER TABLE post.counters OWNER TO drift_mallory;

-- ~ table post.parcels: comment
COMMENT ON TABLE post.parcels IS NULL;

-- ~ table public.tasks: row security
ALTER TABLE public.tasks DISABLE ROW LEVEL SECURITY;

-- ~ table post.parcels: force row security
ALTER TABLE post.parcels NO FORCE ROW LEVEL SECURITY;

-- ~ table post.counters: options
ALTER TABLE post.counters SET (fillfactor = 70);

-- ~ table post.parcels: unlogged
ALTER TABLE post.parcels SET UNLOGGED;

-- ~ table post.counters: replica identity
ALTER TABLE post.counters REPLICA IDENTITY FULL;

-- ~ table post.scans_2026: partition of, partition bound
-- ~ column post.scans_2026.at: not null inherited, inherited
-- ~ column post.scans_2026.parcel: inherited
ALTER TABLE post.scans DETACH PARTITION post.scans_2026;

-- + index public.by_hand
CREATE INDEX by_hand ON public.tasks (title);

-- - index public.idx_tasks_milestone
DROP INDEX public.idx_tasks_milestone;

-- ~ index post.parcels_by_counter: options
ALTER INDEX post.parcels_by_counter SET (fillfactor = 60);

-- - index public.idx_tasks_assignee
-- + index public.idx_tasks_helper
ALTER INDEX public.idx_tasks_assignee RENAME TO idx_tasks_helper;

-- - foreign key post.parcels.parcels_counter
ALTER TABLE post.parcels DROP CONSTRAINT parcels_counter;

-- ~ foreign key post.parcels.parcels_counter: deferrable
ALTER TABLE post.parcels ALTER CONSTRAINT parcels_counter DEFERRABLE;

-- + check constraint post.parcels.not_too_heavy
ALTER TABLE post.parcels ADD CONSTRAINT not_too_heavy CHECK (grams < 30000) NOT VALID;

-- - check constraint post.counters.opens_early
ALTER TABLE post.counters DROP CONSTRAINT opens_early;

-- - unique constraint post.parcels.parcels_label
ALTER TABLE post.parcels DROP CONSTRAINT parcels_label;

-- + exclusion constraint post.parcels.one_stay
ALTER TABLE post.parcels ADD CONSTRAINT one_stay EXCLUDE USING gist (stays WITH &&);

-- - policy post.parcels.light
DROP POLICY light ON post.parcels;

-- ~ policy post.parcels.light: using
ALTER POLICY light ON post.parcels USING (true);

-- ~ policy post.parcels.light: roles
ALTER POLICY light ON post.parcels TO PUBLIC;

-- + policy public.tasks.door
CREATE POLICY door ON public.tasks USING (true);

-- ~ trigger post.counters.stamped: enabled
ALTER TABLE post.counters DISABLE TRIGGER stamped;

-- - trigger post.counters.stamped
DROP TRIGGER stamped ON post.counters;

-- ~ function post.heavier(integer, integer): source
CREATE OR REPLACE FUNCTION post.heavier(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT least(a, b)';

-- ~ function post.stamp(): security definer
ALTER FUNCTION post.stamp() SECURITY DEFINER;

-- ~ procedure post.close_counter(): settings
ALTER PROCEDURE post.close_counter() SET search_path = pg_catalog;

-- ~ aggregate post.heaviest(integer): owner
ALTER AGGREGATE post.heaviest (int) OWNER TO drift_mallory;

-- ~ view post.heavy: definition
CREATE OR REPLACE VIEW post.heavy WITH (security_invoker = true) AS SELECT id, label FROM post.parcels WHERE grams > 1;

-- ~ view post.heavy: options
ALTER VIEW post.heavy SET (security_invoker = false);

-- ~ materialized view post.load: not populated
REFRESH MATERIALIZED VIEW post.load WITH NO DATA;

-- ~ sequence post.numbers: options increment
ALTER SEQUENCE post.numbers INCREMENT 1;

-- ~ enum type post.size: labels
ALTER TYPE post.size ADD VALUE 'huge';

-- + column post.spot.room
ALTER TYPE post.spot ADD ATTRIBUTE room int;

-- + domain constraint post.code.code_short
ALTER DOMAIN post.code ADD CONSTRAINT code_short CHECK (length(VALUE) < 20);

-- ~ domain post.code: default
ALTER DOMAIN post.code SET DEFAULT 'none';

-- ~ collation post.plain: comment
COMMENT ON COLLATION post.plain IS 'By code point.';

-- - range type post.hours
DROP TYPE post.hours;

-- - rule post.counters.no_deletes
DROP RULE no_deletes ON post.counters;

-- - statistics post.grams_and_counter
DROP STATISTICS post.grams_and_counter;

-- ~ event trigger post_watch: enabled
ALTER EVENT TRIGGER post_watch DISABLE;

-- ~ publication post_feed: tables
ALTER PUBLICATION post_feed ADD TABLE post.parcels;

-- ~ text search configuration post.words: mappings
ALTER TEXT SEARCH CONFIGURATION post.words DROP MAPPING FOR email;

-- ~ server far: options
ALTER SERVER far OPTIONS (SET host 'near.example');

-- + user mapping for mm_app server far
CREATE USER MAPPING FOR mm_app SERVER far;

-- + grant on table public.tasks to drift_mallory
GRANT SELECT ON public.tasks TO drift_mallory;

-- ~ grant on table post.parcels to mm_app: privileges
GRANT DELETE ON post.parcels TO mm_app;

-- ~ grant on table post.parcels to mm_app: privileges
REVOKE INSERT ON post.parcels FROM mm_app;

-- + grant on column post.counters.opens to mm_app
GRANT UPDATE (opens) ON post.counters TO mm_app;

-- + grant on function post.stamp() to PUBLIC
REVOKE EXECUTE ON FUNCTION post.stamp() FROM PUBLIC;

-- - grant on schema post to mm_app
REVOKE USAGE ON SCHEMA post FROM mm_app;

-- ~ default privileges of drift_deploy in schema post on tables to mm_app: privileges
ALTER DEFAULT PRIVILEGES FOR ROLE drift_deploy IN SCHEMA post GRANT INSERT ON TABLES TO mm_app;

-- + schema scratch
CREATE SCHEMA scratch;

-- - extension pg_trgm
DROP EXTENSION pg_trgm;

-- + extension btree_gist
CREATE EXTENSION btree_gist;

-- ~ role mm_app: bypass row security
-- undo: ALTER ROLE mm_app NOBYPASSRLS
ALTER ROLE mm_app BYPASSRLS;

-- ~ role mm_app: member of
-- undo: REVOKE mm_job FROM mm_app
GRANT mm_job TO mm_app;

-- ~ role mm_app: settings
-- undo: ALTER ROLE mm_app RESET statement_timeout
ALTER ROLE mm_app SET statement_timeout = '5s';
