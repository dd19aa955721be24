-- Defaults and generation expressions. A relation is given only where the stored tree names columns, because the server
-- opens it, which costs five times as much as the expression and is paid once a relation and connection.
select d.oid, d.adrelid as relation, d.adnum as number,
       pg_catalog.pg_get_expr(d.adbin, case when pg_catalog.strpos(d.adbin::text, '{VAR ') > 0 then d.adrelid else 0 end) as expression
  from pg_catalog.pg_attrdef d
 where d.adrelid >= 16384
