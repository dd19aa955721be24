select t.oid, coalesce(e.oid, t.oid) as base, coalesce(e.typrelid, t.typrelid) as relation
  from pg_catalog.pg_type t
  left join pg_catalog.pg_type e on t.typcategory = 'A' and e.oid = t.typelem
 where t.oid = any ($1::pg_catalog.oid[])
