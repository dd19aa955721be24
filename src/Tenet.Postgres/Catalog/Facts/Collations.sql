-- What a provider's locale is called moved: colliculocale in 15 and 16, colllocale from 17 on.
select c.oid, c.collname as name, c.collnamespace as schema, c.collowner as owner, c.collprovider::int4 as provider,
       c.collcollate as lc_collate, c.collctype as lc_ctype, not c.collisdeterministic as nondeterministic,
       c.colllocale as locale,           -- since 17
       c.colliculocale as locale,        -- before 17
       c.collicurules as rules           -- since 16
       null::text as rules               -- before 16
  from pg_catalog.pg_collation c
 where c.oid >= 16384
 order by c.oid
