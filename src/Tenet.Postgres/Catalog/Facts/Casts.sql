-- A range type brings the cast to its multirange; that goes with the type.
select c.oid, pg_catalog.format_type(c.castsource, null) as source, pg_catalog.format_type(c.casttarget, null) as target,
       c.castmethod::int4 as method, c.castcontext::int4 as context,
       case when c.castfunc <> 0 then c.castfunc::pg_catalog.regprocedure::text end as function
  from pg_catalog.pg_cast c
 where c.oid >= 16384
   and not exists (select 1 from pg_catalog.pg_range r where r.rngtypid = c.castsource and r.rngmultitypid = c.casttarget)
 order by c.oid
