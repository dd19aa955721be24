-- Functions, window functions and procedures; aggregates have a query of their own. The whole definition is put together
-- from parts, so that a difference can be named by its part. A range type brings its constructors, which depend on it
-- internally ('i') and go with it.
select p.oid, p.proname as name, p.pronamespace as schema, p.proowner as owner, p.prokind::int4 as kind, l.lanname as language,
       pg_catalog.oidvectortypes(p.proargtypes) as identity_arguments, pg_catalog.pg_get_function_arguments(p.oid) as arguments,
       pg_catalog.pg_get_function_result(p.oid) as returns, p.provolatile::int4 as volatility, p.proisstrict as strict,
       p.prosecdef as security_definer, p.proleakproof as leakproof, p.proparallel::int4 as parallel, p.procost as cost, p.prorows as rows,
       nullif(p.prosupport::oid, 0)::pg_catalog.regproc::text as support, pg_catalog.to_json(p.proconfig)::text as settings,
       case when p.prosqlbody is null then p.prosrc end as source, p.probin as library,
       case when p.prosqlbody is not null then pg_catalog.pg_get_function_sqlbody(p.oid) end as sql_body,
       case when p.protrftypes is not null then
         (select pg_catalog.json_agg(pg_catalog.format_type(u.type, null) order by u.n)::text
            from pg_catalog.unnest(p.protrftypes) with ordinality u(type, n)) end as transforms
  from pg_catalog.pg_proc p
  join pg_catalog.pg_language l on l.oid = p.prolang
 where p.oid >= 16384 and p.prokind <> 'a'
   and not exists (select 1 from pg_catalog.pg_depend d where d.classid = 1255 and d.objid = p.oid and d.deptype = 'i')
 order by p.oid
