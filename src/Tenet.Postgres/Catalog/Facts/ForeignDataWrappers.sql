select w.oid, w.fdwname as name, w.fdwowner as owner, nullif(w.fdwhandler, 0)::pg_catalog.regproc::text as handler,
       nullif(w.fdwvalidator, 0)::pg_catalog.regproc::text as validator, pg_catalog.to_json(w.fdwoptions)::text as options
  from pg_catalog.pg_foreign_data_wrapper w
 where w.oid >= 16384
 order by w.fdwname
