-- Only those that something chose: 100 is "default", 950 "C", and a server may know a thousand more.
select c.oid, n.nspname as schema, c.collname as name
  from pg_catalog.pg_collation c
  join pg_catalog.pg_namespace n on n.oid = c.collnamespace
 order by c.oid
