-- For all schemas the stored ACL replaces the built-in one, so the built-in one stands beside it; for one schema it is
-- added, so there is nothing to compare with.
select d.oid, d.defaclrole as role, n.nspname as schema, d.defaclobjtype::int4 as objects,
       x.grantee, x.grantor, x.privilege_type as privilege, x.is_grantable as grantable, x.usual
  from pg_catalog.pg_default_acl d
  left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
 cross join lateral (
   select g.*, false as usual from pg_catalog.aclexplode(d.defaclacl) g
   union all
   select g.*, true from pg_catalog.aclexplode(pg_catalog.acldefault(case d.defaclobjtype when 'S' then 's'::"char" else d.defaclobjtype end, d.defaclrole)) g
    where d.defaclnamespace = 0) x
 order by d.oid
