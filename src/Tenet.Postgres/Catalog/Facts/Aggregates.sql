select p.oid, p.proname as name, p.pronamespace as schema, p.proowner as owner,
       case when p.pronargs = 0 then '*' else pg_catalog.pg_get_function_identity_arguments(p.oid) end as identity_arguments,
       case when p.pronargs = 0 then '*' else pg_catalog.pg_get_function_arguments(p.oid) end as arguments,
       a.aggkind::int4 as form, a.aggtransfn::text as state_function, pg_catalog.format_type(a.aggtranstype, null) as state_type,
       a.aggtransspace as state_space, nullif(a.aggfinalfn::oid, 0)::pg_catalog.regproc::text as final_function, a.aggfinalextra as final_extra,
       a.aggfinalmodify::int4 as final_modify, nullif(a.aggcombinefn::oid, 0)::pg_catalog.regproc::text as combine_function,
       nullif(a.aggserialfn::oid, 0)::pg_catalog.regproc::text as serial_function,
       nullif(a.aggdeserialfn::oid, 0)::pg_catalog.regproc::text as deserial_function, a.agginitval as initial,
       nullif(a.aggmtransfn::oid, 0)::pg_catalog.regproc::text as moving_state_function,
       nullif(a.aggminvtransfn::oid, 0)::pg_catalog.regproc::text as moving_inverse_function,
       case when a.aggmtranstype <> 0 then pg_catalog.format_type(a.aggmtranstype, null) end as moving_state_type,
       a.aggmtransspace as moving_state_space, nullif(a.aggmfinalfn::oid, 0)::pg_catalog.regproc::text as moving_final_function,
       a.aggmfinalextra as moving_final_extra, a.aggmfinalmodify::int4 as moving_final_modify, a.aggminitval as moving_initial,
       case when a.aggsortop <> 0 then
         (select 'OPERATOR(' || pg_catalog.quote_ident(n.nspname) || '.' || o.oprname || ')'
            from pg_catalog.pg_operator o join pg_catalog.pg_namespace n on n.oid = o.oprnamespace where o.oid = a.aggsortop) end as sort_operator,
       p.proparallel::int4 as parallel
  from pg_catalog.pg_aggregate a
  join pg_catalog.pg_proc p on p.oid = a.aggfnoid
 where p.oid >= 16384
 order by p.oid
