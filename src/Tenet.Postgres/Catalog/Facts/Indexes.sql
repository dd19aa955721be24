-- Not sorted: the model sorts facts by name.
-- Structured, since pg_get_indexdef for every index is most of the cost of reading a catalog: it is asked only for keys
-- that are expressions. indkey is 0 for such a key.
select i.indexrelid as oid, i.indrelid as relation, c.relname as name, c.relnamespace as schema, c.relam as method,
       i.indnkeyatts as key_count, i.indisunique as is_unique, i.indnullsnotdistinct as nulls_not_distinct,
       i.indisclustered as clustered, i.indisvalid as valid, i.indkey::text as keys, i.indclass::text as classes,
       i.indcollation::text as collations, i.indoption::text as options,
       case when c.reloptions is not null then pg_catalog.to_json(c.reloptions)::text end as storage, c.reltablespace as tablespace,
       i.indpred::text as predicate,                                                                         -- near
       case when i.indpred is not null then pg_catalog.pg_get_expr(i.indpred, i.indrelid) end as predicate,  -- far
       case when i.indexprs is not null then
         (select pg_catalog.json_agg(case when k.attnum = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, k.n::int4, false) end order by k.n)::text
            from pg_catalog.unnest(i.indkey::int2[]) with ordinality k(attnum, n)) end as expressions
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
 where i.indexrelid >= 16384
   and c.relkind in ('i', 'I')
   and c.relnamespace <> 'pg_toast'::pg_catalog.regnamespace
