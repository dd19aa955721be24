select s.classoid as catalog, s.objoid as oid, s.objsubid as sub, s.provider, s.label
  from pg_catalog.pg_seclabel s
 where s.objoid >= 16384
 order by 1, 2, 3, 4
