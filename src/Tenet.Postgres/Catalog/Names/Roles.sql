-- All roles: owners, grantees and policies name them by OID. pg_roles, since pg_authid is closed to plain users.
select r.oid, r.rolname as name, r.rolsuper as superuser, r.rolinherit as inherit, r.rolcreaterole as create_role,
       r.rolcreatedb as create_db, r.rolcanlogin as login, r.rolreplication as replication, r.rolbypassrls as bypass_rls,
       r.rolconnlimit as connection_limit, case when r.rolvaliduntil <> 'infinity' then r.rolvaliduntil::text end as valid_until,
       (select to_json(s.setconfig)::text from pg_catalog.pg_db_role_setting s
         where s.setrole = r.oid and s.setdatabase = 0) as settings,
       (select to_json(s.setconfig)::text from pg_catalog.pg_db_role_setting s
         where s.setrole = r.oid
           and s.setdatabase = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())) as database_settings,
       pg_catalog.shobj_description(r.oid, 'pg_authid') as comment
  from pg_catalog.pg_roles r
 order by r.rolname
