select o.oid, n.nspname as schema, o.opcname as name, o.opcdefault as is_default, o.opcintype as input_type,
       t.typtype = 'p' as polymorphic
  from pg_catalog.pg_opclass o
  join pg_catalog.pg_namespace n on n.oid = o.opcnamespace
  join pg_catalog.pg_type t on t.oid = o.opcintype
 order by o.oid
