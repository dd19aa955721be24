select t.oid, t.typname as name, t.typnamespace as schema, t.typowner as owner, pg_catalog.format_type(r.rngsubtype, null) as subtype,
       r.rngsubopc as operator_class, case when r.rngcollation <> s.typcollation then r.rngcollation else 0::oid end as collation,
       nullif(r.rngcanonical, 0)::pg_catalog.regproc::text as canonical, nullif(r.rngsubdiff, 0)::pg_catalog.regproc::text as subtype_diff,
       r.rngmultitypid as multirange_oid, mn.nspname as multirange_schema, m.typname as multirange_name
  from pg_catalog.pg_range r
  join pg_catalog.pg_type t on t.oid = r.rngtypid
  join pg_catalog.pg_type s on s.oid = r.rngsubtype
  join pg_catalog.pg_type m on m.oid = r.rngmultitypid
  join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
 where t.oid >= 16384
 order by t.oid
