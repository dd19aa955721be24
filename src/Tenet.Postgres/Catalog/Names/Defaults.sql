-- Defaults and generation expressions. Deparsing costs, so only what has one is asked for.
select d.oid, d.adrelid as relation, d.adnum as number, pg_catalog.pg_get_expr(d.adbin, d.adrelid) as expression
  from pg_catalog.pg_attrdef d
 where d.adrelid >= 16384
