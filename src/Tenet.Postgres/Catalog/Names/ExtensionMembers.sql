-- What belongs to an extension is made and dropped by it, and is no fact of the schema. Of a composite type the type is the member, and the relation is what is read.
select d.classid, d.objid
  from pg_catalog.pg_depend d
 where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
 union all
select 1259, t.typrelid
  from pg_catalog.pg_depend d
  join pg_catalog.pg_type t on t.oid = d.objid
 where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and t.typtype = 'c'
