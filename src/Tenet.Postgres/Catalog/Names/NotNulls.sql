-- NOT NULL became a constraint with a name in 18; before, no row has contype 'n' and a relation.
select c.oid, c.conrelid as relation, c.conkey[1] as number, c.conname as name, c.connoinherit as no_inherit,
       not c.convalidated as not_valid, not c.conislocal as inherited
  from pg_catalog.pg_constraint c
 where c.contype = 'n' and c.conrelid >= 16384
