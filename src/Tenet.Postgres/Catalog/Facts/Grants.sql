-- Every privilege of every object whose ACL was touched, beside what the object would have by default; objects that were
-- never granted on have a NULL ACL and nothing to say. acldefault() knows the defaults of each kind and owner. The relations with
-- privileges on columns are told: all columns were looked at before.
with object as (
  select 1259::oid as catalog, c.oid, 0 as sub, c.relowner as owner, c.relacl as acl,
         pg_catalog.acldefault((case when c.relkind = 'S' then 's' else 'r' end)::"char", c.relowner) as usual
    from pg_catalog.pg_class c where c.relacl is not null and c.oid >= 16384
  union all
  select 1259, a.attrelid, a.attnum, c.relowner, a.attacl, null::pg_catalog.aclitem[]
    from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
   where a.attrelid = any ($1::pg_catalog.oid[]) and a.attacl is not null and not a.attisdropped
  union all
  select 1255, p.oid, 0, p.proowner, p.proacl, pg_catalog.acldefault('f', p.proowner)
    from pg_catalog.pg_proc p where p.proacl is not null and p.oid >= 16384
  union all
  select 2615, n.oid, 0, n.nspowner, n.nspacl,
         -- initdb opens the schema public for use
         case when n.nspname = 'public' then pg_catalog.acldefault('n', n.nspowner) || pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false)
              else pg_catalog.acldefault('n', n.nspowner) end
    from pg_catalog.pg_namespace n where n.nspacl is not null and (n.oid >= 16384 or n.nspname = 'public')
  union all
  select 1247, t.oid, 0, t.typowner, t.typacl, pg_catalog.acldefault('T', t.typowner)
    from pg_catalog.pg_type t where t.typacl is not null and t.oid >= 16384
  union all
  select 2612, l.oid, 0, l.lanowner, l.lanacl, pg_catalog.acldefault('l', l.lanowner)
    from pg_catalog.pg_language l where l.lanacl is not null and l.oid >= 16384
  union all
  select 2328, w.oid, 0, w.fdwowner, w.fdwacl, pg_catalog.acldefault('F', w.fdwowner)
    from pg_catalog.pg_foreign_data_wrapper w where w.fdwacl is not null and w.oid >= 16384
  union all
  select 1417, s.oid, 0, s.srvowner, s.srvacl, pg_catalog.acldefault('S', s.srvowner)
    from pg_catalog.pg_foreign_server s where s.srvacl is not null and s.oid >= 16384
)
select o.catalog, o.oid, o.sub, o.owner, x.grantee, x.grantor, x.privilege_type as privilege, x.is_grantable as grantable, x.usual
  from object o
 cross join lateral (select g.*, false as usual from pg_catalog.aclexplode(o.acl) g
                     union all select g.*, true from pg_catalog.aclexplode(o.usual) g) x
 order by o.catalog, o.oid, o.sub
