-- The view, not the table: it shows the options to those who may see them and NULL to the rest.
select m.umid as oid, m.umuser as role, m.srvname as server, pg_catalog.to_json(m.umoptions)::text as options,
       not exists (select 1 from pg_catalog.pg_roles r where r.rolname = current_user and r.rolsuper) and m.umoptions is null as maybe_hidden
  from pg_catalog.pg_user_mappings m
 where m.umid >= 16384
 order by m.srvname, m.usename
