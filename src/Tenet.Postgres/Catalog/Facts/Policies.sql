-- Not sorted: the model sorts facts by name.
select p.oid, p.polrelid as relation, p.polname as name, p.polcmd::int4 as command, not p.polpermissive as restrictive, p.polroles::text as roles,
       pg_catalog.pg_get_expr(p.polqual, p.polrelid) as "using", pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as with_check
  from pg_catalog.pg_policy p
 where p.polrelid >= 16384
