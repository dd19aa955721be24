-- An operator without a function is a shell that another one's COMMUTATOR or NEGATOR made; it is no operator yet.
select o.oid, o.oprname as name, o.oprnamespace as schema, o.oprowner as owner,
       case when o.oprleft <> 0 then pg_catalog.format_type(o.oprleft, null) end as left_type,
       pg_catalog.format_type(o.oprright, null) as right_type, o.oprcode::text as function,
       case when c.oid is not null then 'OPERATOR(' || pg_catalog.quote_ident(cn.nspname) || '.' || c.oprname || ')' end as commutator,
       case when g.oid is not null then 'OPERATOR(' || pg_catalog.quote_ident(gn.nspname) || '.' || g.oprname || ')' end as negator,
       nullif(o.oprrest::oid, 0)::pg_catalog.regproc::text as "restrict", nullif(o.oprjoin::oid, 0)::pg_catalog.regproc::text as "join",
       o.oprcanhash as hashes, o.oprcanmerge as merges
  from pg_catalog.pg_operator o
  left join pg_catalog.pg_operator c on c.oid = o.oprcom
  left join pg_catalog.pg_namespace cn on cn.oid = c.oprnamespace
  left join pg_catalog.pg_operator g on g.oid = o.oprnegate
  left join pg_catalog.pg_namespace gn on gn.oid = g.oprnamespace
 where o.oid >= 16384 and o.oprcode <> 0
 order by o.oid
