-- What a schema may hold and the model does not; members of extensions are no part of the schema.
select pg_catalog.pg_describe_object(o.classid, o.objid, 0) as what, n.first as needed_by, n.needs
  from (select 2607::oid as classid, c.oid as objid from pg_catalog.pg_conversion c where c.oid >= 16384
        union all select 2601, a.oid from pg_catalog.pg_am a where a.oid >= 16384
        union all select 3576, t.oid from pg_catalog.pg_transform t where t.oid >= 16384
        union all select 3601, p.oid from pg_catalog.pg_ts_parser p where p.oid >= 16384
        union all select 3764, t.oid from pg_catalog.pg_ts_template t where t.oid >= 16384
        union all select 2613, l.oid from pg_catalog.pg_largeobject_metadata l where l.oid >= 16384
        union all select 1247, t.oid from pg_catalog.pg_type t
                   where t.oid >= 16384 and t.typtype in ('b', 'p')
                     and not (t.typcategory = 'A' and exists (select 1 from pg_catalog.pg_type e where e.typarray = t.oid))) o
  left join lateral (select min(pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) as first, count(*)::int as needs
                       from pg_catalog.pg_depend d where d.refclassid = o.classid and d.refobjid = o.objid and d.deptype = 'n') n on true
 where not exists (select 1 from pg_catalog.pg_depend d where d.classid = o.classid and d.objid = o.objid and d.deptype = 'e')
 order by 1
