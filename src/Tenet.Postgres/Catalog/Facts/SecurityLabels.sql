-- Labels of roles, databases and tablespaces stand apart, since these belong to the whole server; roles alone are facts.
select s.classoid as catalog, s.objoid as oid, s.objsubid as sub, s.provider, s.label
  from pg_catalog.pg_seclabel s
 where s.objoid >= 16384
union all
select s.classoid, s.objoid, 0, s.provider, s.label
  from pg_catalog.pg_shseclabel s
 where s.classoid = 1260
 order by 1, 2, 3, 4
