-- A range type brings the cast to its multirange, which depends on it internally ('i').
select c.oid, pg_catalog.format_type(c.castsource, null) as source, pg_catalog.format_type(c.casttarget, null) as target,
       c.castmethod::int4 as method, c.castcontext::int4 as context,
       case when c.castfunc <> 0 then c.castfunc::pg_catalog.regprocedure::text end as function
  from pg_catalog.pg_cast c
 where c.oid >= 16384
   and not exists (select 1 from pg_catalog.pg_depend d where d.classid = 2605 and d.objid = c.oid and d.deptype = 'i')
 order by c.oid
