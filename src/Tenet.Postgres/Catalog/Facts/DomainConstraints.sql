select c.oid, c.conname as name, t.typname as domain, t.typnamespace as schema, t.oid as domain_oid,
       pg_catalog.pg_get_expr(c.conbin, 0) as expression, not c.convalidated as not_valid
  from pg_catalog.pg_constraint c
  join pg_catalog.pg_type t on t.oid = c.contypid
 where c.contypid >= 16384 and c.contype = 'c'
 order by c.oid
