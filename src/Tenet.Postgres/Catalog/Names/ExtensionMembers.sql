-- What belongs to an extension is made and dropped by it, and is no fact of the schema.
select d.classid, d.objid
  from pg_catalog.pg_depend d
 where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
