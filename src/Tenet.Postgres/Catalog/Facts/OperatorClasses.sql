select o.oid, o.opcname as name, o.opcnamespace as schema, o.opcowner as owner, am.amname as method, o.opcdefault as is_default,
       pg_catalog.format_type(o.opcintype, null) as type, fn.nspname as family_schema, f.opfname as family_name,
       case when o.opckeytype <> 0 then pg_catalog.format_type(o.opckeytype, null) end as storage
  from pg_catalog.pg_opclass o
  join pg_catalog.pg_am am on am.oid = o.opcmethod
  join pg_catalog.pg_opfamily f on f.oid = o.opcfamily
  join pg_catalog.pg_namespace fn on fn.oid = f.opfnamespace
 where o.oid >= 16384
 order by o.oid
