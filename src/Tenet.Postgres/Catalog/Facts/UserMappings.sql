-- The view, not the table: it shows the options to those who may see them and NULL to the rest.
select m.umid as oid, m.umuser as role, m.srvname as server, pg_catalog.to_json(m.umoptions)::text as options
  from pg_catalog.pg_user_mappings m
 where m.umid >= 16384
 order by m.srvname, m.usename
