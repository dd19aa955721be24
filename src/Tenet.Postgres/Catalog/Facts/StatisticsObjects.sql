-- The target's default is NULL from 17 on and -1 before.
select s.oid, s.stxname as name, s.stxnamespace as schema, s.stxowner as owner, s.stxrelid as relation,
       pg_catalog.pg_get_statisticsobjdef_columns(s.oid) as columns, coalesce(s.stxstattarget, -1)::int4 as target,
       (select pg_catalog.json_agg(case k.kind when 'd' then 'ndistinct' when 'f' then 'dependencies' else 'mcv' end order by k.kind)::text
          from pg_catalog.unnest(s.stxkind) k(kind) where k.kind <> 'e') as kinds
  from pg_catalog.pg_statistic_ext s
 where s.oid >= 16384
 order by s.oid
