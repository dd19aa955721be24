-- Labels in sort order: one that was added in between has a later OID and an earlier place.
select t.oid, t.typname as name, t.typnamespace as schema, t.typowner as owner,
       (select pg_catalog.json_agg(e.enumlabel order by e.enumsortorder)::text from pg_catalog.pg_enum e where e.enumtypid = t.oid) as labels
  from pg_catalog.pg_type t
 where t.oid >= 16384 and t.typtype = 'e'
 order by t.oid
