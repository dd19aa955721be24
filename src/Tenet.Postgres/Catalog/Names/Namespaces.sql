-- All schemas, since objects of the system are referred to as well; which ones become facts is decided by the mapper.
select n.oid, n.nspname as name, n.nspowner as owner
  from pg_catalog.pg_namespace n
 order by n.nspname
