select e.oid, e.extname as name, e.extnamespace as schema, e.extversion as version
  from pg_catalog.pg_extension e
 where e.oid >= 16384
 order by e.extname
