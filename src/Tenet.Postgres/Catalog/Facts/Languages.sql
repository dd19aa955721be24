select l.oid, l.lanname as name, l.lanowner as owner, l.lanpltrusted as trusted,
       nullif(l.lanplcallfoid, 0)::pg_catalog.regproc::text as handler, nullif(l.laninline, 0)::pg_catalog.regproc::text as inline,
       nullif(l.lanvalidator, 0)::pg_catalog.regproc::text as validator
  from pg_catalog.pg_language l
 where l.oid >= 16384
 order by l.lanname
