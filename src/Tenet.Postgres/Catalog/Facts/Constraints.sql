-- Not sorted: the model sorts facts by name.
-- Of tables; those of domains are read with the domains. Columns stay numbers: the names are known already.
-- pg_get_constraintdef is asked for exclusion constraints alone.
select c.oid, c.conname as name, c.contype::int4 as kind, c.conrelid as relation, c.conindid as index, c.condeferrable as deferrable,
       c.condeferred as deferred, not c.convalidated as not_valid, c.connoinherit as no_inherit, c.conparentid as parent,
       not c.conislocal as inherited, c.confrelid as referenced, c.confmatchtype::int4 as match, c.confupdtype::int4 as on_update,
       c.confdeltype::int4 as on_delete, c.conkey::text as columns, c.confkey::text as referenced_columns, c.confdelsetcols::text as on_delete_columns,
       not c.conenforced as not_enforced, c.conperiod as period,        -- since 18
       false as not_enforced, false as period,                          -- before 18
       c.conbin::text as expression,                                                                         -- near
       case when c.contype = 'c' then pg_catalog.pg_get_expr(c.conbin, c.conrelid) end as expression,        -- far
       case when c.contype = 'x' then pg_catalog.pg_get_constraintdef(c.oid) end as definition
  from pg_catalog.pg_constraint c
 where c.conrelid >= 16384
   and c.contype in ('p', 'u', 'f', 'c', 'x')
