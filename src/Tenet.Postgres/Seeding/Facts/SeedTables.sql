-- Tables that rows can be made up for. Partitions are left out, since rows reach them through the table at the top; so is what belongs to an extension.
SELECT c.oid::bigint AS oid, n.nspname::text AS schema, c.relname::text AS name,
       EXISTS (SELECT FROM pg_catalog.pg_trigger t
                WHERE NOT t.tgisinternal AND t.tgenabled NOT IN ('D', 'R') AND (t.tgtype & 4) <> 0
                  AND (t.tgrelid = c.oid OR t.tgrelid IN (SELECT relid FROM pg_catalog.pg_partition_tree(c.oid)))) AS triggers,
       array(SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(k.conname)
               FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 't' AND k.condeferrable ORDER BY k.conname) AS deferrable,
       coalesce((SELECT pg_catalog.string_agg(p.prosrc, E'\n' ORDER BY t.tgname)
                   FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
                  WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND (t.tgtype & 4) <> 0), '') AS source
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
   AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
   AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 1259 AND d.objid = c.oid AND d.deptype = 'e')
 ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
