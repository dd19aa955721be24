-- pubgencols: 'n' none, 's' stored, from 18 on.
select p.oid, p.pubname as name, p.pubowner as owner, p.puballtables as all_tables, p.pubviaroot as via_root,
       p.pubinsert as "insert", p.pubupdate as "update", p.pubdelete as "delete", p.pubtruncate as "truncate",
       case when p.pubgencols = 's' then 'stored' end as generated_columns,   -- since 18
       null::text as generated_columns,                                      -- before 18
       (select pg_catalog.json_agg(pg_catalog.quote_ident(n.nspname) order by n.nspname)::text
          from pg_catalog.pg_publication_namespace s join pg_catalog.pg_namespace n on n.oid = s.pnnspid where s.pnpubid = p.oid) as schemas
  from pg_catalog.pg_publication p
 where p.oid >= 16384
 order by p.pubname
