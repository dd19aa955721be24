-- Not sorted: the model sorts facts by name. A near server gives expressions as it stores them.
select p.oid, p.polrelid as relation, p.polname as name, p.polcmd::int4 as command, not p.polpermissive as restrictive, p.polroles::text as roles,
       p.polqual::text as "using", p.polwithcheck::text as with_check                                                               -- near
       pg_catalog.pg_get_expr(p.polqual, p.polrelid) as "using", pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as with_check   -- far
  from pg_catalog.pg_policy p
 where p.polrelid >= 16384
