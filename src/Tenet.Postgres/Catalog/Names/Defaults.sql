-- Defaults and generation expressions. Only the latter can name columns; for the others no relation is given, because the
-- server would open it, which costs five times as much as the expression and is paid once a relation and connection.
select d.oid, d.adrelid as relation, d.adnum as number,
       pg_catalog.pg_get_expr(d.adbin, case when a.attgenerated <> '' then d.adrelid else 0 end) as expression
  from pg_catalog.pg_attrdef d
  join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
 where d.adrelid >= 16384
