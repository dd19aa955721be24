-- NOT NULL of a domain is a constraint with a name from 17 on.
select t.oid, t.typname as name, t.typnamespace as schema, t.typowner as owner,
       pg_catalog.format_type(t.typbasetype, t.typtypmod) as type,
       case when t.typcollation <> b.typcollation then t.typcollation else 0::oid end as collation,
       case when t.typdefaultbin is not null then pg_catalog.pg_get_expr(t.typdefaultbin, 0)
            when t.typdefault is not null then pg_catalog.quote_literal(t.typdefault) end as default_value,
       t.typnotnull as not_null, n.conname as not_null_name, coalesce(n.oid, 0) as not_null_oid
  from pg_catalog.pg_type t
  join pg_catalog.pg_type b on b.oid = t.typbasetype
  left join pg_catalog.pg_constraint n on n.contypid = t.oid and n.contype = 'n'
 where t.oid >= 16384 and t.typtype = 'd'
 order by t.oid
