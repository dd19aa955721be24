select c.oid, pg_catalog.pg_get_viewdef(c.oid) as definition
  from pg_catalog.pg_class c
 where c.oid >= 16384 and c.relkind in ('v', 'm') and c.relpersistence <> 't'
 order by c.oid
