-- The schema of everything that is not a table or a view: request context, jobs, the share-link door.
-- The roles exist before this file runs; they are declared in tenet.yml.
create schema app;
alter schema app owner to mm_owner;
comment on schema app is 'Functions of the portal: request context, access rules, share links, searches and jobs.';

grant usage on schema app to mm_app, mm_public, mm_job, mm_definer;
grant usage on schema public to mm_app, mm_public, mm_job, mm_definer;

-- mm_owner creates the monthly audit partitions, nobody else creates anything.
grant usage, create on schema public to mm_owner;
