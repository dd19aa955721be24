select s.oid, s.srvname as name, s.srvowner as owner, w.fdwname as wrapper, s.srvtype as type, s.srvversion as version,
       pg_catalog.to_json(s.srvoptions)::text as options
  from pg_catalog.pg_foreign_server s
  join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
 where s.oid >= 16384
 order by s.srvname
