-- Members of operator families: those of a class depend on it ('i'), the loose ones on the family alone. The text is
-- what CREATE OPERATOR CLASS and ALTER OPERATOR FAMILY … ADD take.
select 2602::oid as catalog, o.oid, o.amopfamily as family, coalesce(d.refobjid, 0::oid) as class, o.amopstrategy as number,
       'OPERATOR ' || o.amopstrategy || ' ' || pg_catalog.quote_ident(n.nspname) || '.' || p.oprname
         || '(' || pg_catalog.format_type(o.amoplefttype, null) || ', ' || pg_catalog.format_type(o.amoprighttype, null) || ')'
         || case when o.amopsortfamily <> 0 then ' FOR ORDER BY ' || pg_catalog.quote_ident(sn.nspname) || '.' || pg_catalog.quote_ident(s.opfname) else '' end as member
  from pg_catalog.pg_amop o
  join pg_catalog.pg_operator p on p.oid = o.amopopr
  join pg_catalog.pg_namespace n on n.oid = p.oprnamespace
  left join pg_catalog.pg_opfamily s on s.oid = o.amopsortfamily
  left join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace
  left join pg_catalog.pg_depend d on d.classid = 2602 and d.objid = o.oid and d.refclassid = 2616 and d.deptype in ('i', 'a')
 where o.oid >= 16384
union all
select 2603::oid, f.oid, f.amprocfamily, coalesce(d.refobjid, 0::oid), f.amprocnum,
       'FUNCTION ' || f.amprocnum || ' (' || pg_catalog.format_type(f.amproclefttype, null) || ', ' || pg_catalog.format_type(f.amprocrighttype, null) || ') '
         || f.amproc::pg_catalog.regprocedure::text
  from pg_catalog.pg_amproc f
  left join pg_catalog.pg_depend d on d.classid = 2603 and d.objid = f.oid and d.refclassid = 2616 and d.deptype in ('i', 'a')
 where f.oid >= 16384
 order by 1, 5, 6
