-- Every class made without FAMILY has one of its own name; it is a fact as well, with no loose members.
select f.oid, f.opfname as name, f.opfnamespace as schema, f.opfowner as owner, am.amname as method
  from pg_catalog.pg_opfamily f
  join pg_catalog.pg_am am on am.oid = f.opfmethod
 where f.oid >= 16384
 order by f.oid
