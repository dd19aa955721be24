-- Privileges on what the system or an extension brought, changed since. pg_init_privs holds what they were, but for
-- information_schema, which initdb fills after it has filled pg_init_privs.
-- Counted, not asked with EXISTS, so that the few candidates are looked up and not all dependencies read.
select pg_catalog.pg_describe_object(o.classid, o.objid, 0) as what
  from (select 1259::oid as classid, c.oid as objid, c.relacl as acl from pg_catalog.pg_class c where c.relnamespace <> 'information_schema'::pg_catalog.regnamespace
        union all select 1255, p.oid, p.proacl from pg_catalog.pg_proc p
        union all select 2615, n.oid, n.nspacl from pg_catalog.pg_namespace n where n.nspname not in ('public', 'information_schema')
        union all select 2612, l.oid, l.lanacl from pg_catalog.pg_language l
        union all select 1247, t.oid, t.typacl from pg_catalog.pg_type t where t.typnamespace <> 'information_schema'::pg_catalog.regnamespace) o
  left join pg_catalog.pg_init_privs i on i.classoid = o.classid and i.objoid = o.objid and i.objsubid = 0
 where o.acl is not null
   and o.acl is distinct from i.initprivs
   and (o.objid < 16384
        or (select count(*) from pg_catalog.pg_depend d where d.classid = o.classid and d.objid = o.objid and d.deptype = 'e') > 0)
 order by 1
