-- The target's default is NULL from 17 on and -1 before. The server keeps the columns in the order in which they stand in the table, which says
-- nothing: here they stand by name, before the expressions.
select s.oid, s.stxname as name, s.stxnamespace as schema, s.stxowner as owner, s.stxrelid as relation,
       by_name.columns || pg_catalog.substr(pg_catalog.pg_get_statisticsobjdef_columns(s.oid), pg_catalog.length(by_name.columns) + 1) as columns, coalesce(s.stxstattarget, -1)::int4 as target,
       (select pg_catalog.json_agg(case k.kind when 'd' then 'ndistinct' when 'f' then 'dependencies' else 'mcv' end order by k.kind)::text
          from pg_catalog.unnest(s.stxkind) k(kind) where k.kind <> 'e') as kinds
  from pg_catalog.pg_statistic_ext s,
       lateral (select coalesce(pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname collate "C"), '') as columns
                  from pg_catalog.pg_attribute a
                 where a.attrelid = s.stxrelid and a.attnum = any (s.stxkeys)) by_name
 where s.oid >= 16384
 order by s.oid
