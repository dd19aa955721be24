-- Columns, and those of an index's columns that carry an option of their own. Dropped columns keep a row; they are gone
-- for everyone else. Not sorted: the server would do it on disk, the mapper has little left to do. The statistics target's default is NULL from 17 on and -1 before.
select a.attrelid as relation, a.attnum as number, a.attname as name, a.atttypid as type, a.atttypmod as modifier,
       a.attnotnull as not_null, a.attidentity::int4 as identity, a.attgenerated::int4 as generated,
       a.attstorage::int4 as storage, a.attcompression::int4 as compression, coalesce(a.attstattarget, -1)::int4 as statistics,
       a.attcollation as collation, a.attislocal as local, a.attacl is not null as granted,
       case when a.attoptions is not null then pg_catalog.to_json(a.attoptions)::text end as options,
       case when a.attfdwoptions is not null then pg_catalog.to_json(a.attfdwoptions)::text end as foreign_options
  from pg_catalog.pg_attribute a
 where a.attrelid >= 16384
   and a.attnum > 0
   and not a.attisdropped
   and (a.attrelid in (select c.oid from pg_catalog.pg_class c where c.relkind in ('r', 'p', 'f', 'v', 'm', 'c'))
        or a.attoptions is not null or coalesce(a.attstattarget, -1) <> -1)
