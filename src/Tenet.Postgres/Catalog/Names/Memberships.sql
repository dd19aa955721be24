-- Who is a member of what. INHERIT and SET are kept per membership from 16 on. Several grantors may have granted the
-- same; the strongest counts.
select m.member, g.rolname as role, bool_or(m.admin_option) as admin,
       bool_or(m.inherit_option) as inherit, bool_or(m.set_option) as set          -- since 16
       null::bool as inherit, null::bool as set                                    -- before 16
  from pg_catalog.pg_auth_members m
  join pg_catalog.pg_roles g on g.oid = m.roleid
 group by m.member, g.rolname
 order by g.rolname
