-- Each type with each modifier that a column has, written once instead of once a column.
select u.atttypid as oid, u.atttypmod as modifier, pg_catalog.format_type(u.atttypid, u.atttypmod) as name
  from (select distinct a.atttypid, a.atttypmod
          from pg_catalog.pg_attribute a
         where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped) u
