select r.oid, r.prpubid as publication, r.prrelid as relation, r.prattrs::text as columns,
       case when r.prqual is not null then pg_catalog.pg_get_expr(r.prqual, r.prrelid) end as condition
  from pg_catalog.pg_publication_rel r
 where r.oid >= 16384
 order by r.prpubid, r.prrelid
