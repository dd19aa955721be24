-- What the expressions read that were not worded yet. The numbers are those of ExpressionKind.
select 0 as kind, p.oid, pg_catalog.pg_get_expr(p.polqual, p.polrelid) as words
  from pg_catalog.pg_policy p where p.oid = any ($1::oid[])
union all
select 1, p.oid, pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)
  from pg_catalog.pg_policy p where p.oid = any ($2::oid[])
union all
select 2, c.oid, pg_catalog.pg_get_expr(c.conbin, c.conrelid)
  from pg_catalog.pg_constraint c where c.oid = any ($3::oid[])
union all
select 3, i.indexrelid, pg_catalog.pg_get_expr(i.indpred, i.indrelid)
  from pg_catalog.pg_index i where i.indexrelid = any ($4::oid[])
