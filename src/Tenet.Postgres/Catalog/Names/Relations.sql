-- Tables, views, sequences and composite types. Temporary ones belong to a session; indexes have a query of their own.
-- 16384 is the first OID that is not the system's.
select c.oid, c.relname as name, c.relnamespace as schema, c.relkind::int4 as kind, c.relowner as owner, c.relpersistence::int4 as persistence,
       c.reltype as row_type, c.relrowsecurity as row_security, c.relforcerowsecurity as force_row_security,
       c.relreplident::int4 as replica_identity, c.relispopulated as populated, c.reltablespace as tablespace, c.relam as access_method,
       pg_catalog.to_json(c.reloptions)::text as options, pg_catalog.to_json(t.reloptions)::text as toast_options,
       case when c.reloftype <> 0 then pg_catalog.format_type(c.reloftype, null) end as of_type,
       case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as partition_key,
       case when c.relreplident = 'i' then (select x.relname from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid
                                             where i.indrelid = c.oid and i.indisreplident) end as replica_index,
       case when c.relispartition then pg_catalog.pg_get_expr(c.relpartbound, c.oid) end as partition_bound,
       s.srvname as server, pg_catalog.to_json(f.ftoptions)::text as foreign_options
  from pg_catalog.pg_class c
  left join pg_catalog.pg_class t on t.oid = c.reltoastrelid and t.reloptions is not null
  left join pg_catalog.pg_foreign_table f on f.ftrelid = c.oid
  left join pg_catalog.pg_foreign_server s on s.oid = f.ftserver
 where c.oid >= 16384
   and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c', 'S')
   and c.relpersistence <> 't'
