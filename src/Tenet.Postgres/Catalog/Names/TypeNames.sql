-- Each type with each modifier that a column has, written once instead of once a column. The pairs are told: the columns
-- were read before, and to look at all of them again costs as much as reading a fifth of the schema.
select u.oid, u.modifier, pg_catalog.format_type(u.oid, u.modifier) as name, t.typstorage::int4 as storage, t.typcollation as collation
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.int4[])) u(oid, modifier)
  join pg_catalog.pg_type t on t.oid = u.oid
