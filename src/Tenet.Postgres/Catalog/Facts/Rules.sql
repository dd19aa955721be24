-- The rule _RETURN is the view itself; its address is needed to read what the view depends on.
select r.oid, r.ev_class as relation, r.rulename as name, r.ev_enabled::int4 as enabled,
       case when r.rulename <> '_RETURN' then pg_catalog.pg_get_ruledef(r.oid) end as definition
  from pg_catalog.pg_rewrite r
 where r.oid >= 16384
 order by r.oid
