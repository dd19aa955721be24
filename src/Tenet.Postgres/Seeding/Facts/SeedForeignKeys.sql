-- A key to a partition is one to the table at the top, as far as rows are concerned.
SELECT k.conrelid::bigint AS table, k.conname::text AS name, coalesce(pg_catalog.pg_partition_root(k.confrelid), k.confrelid)::oid::bigint AS parent, k.confmatchtype = 'f' AS full,
       array(SELECT a.attname::text FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY AS u (number, place)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY u.place) AS columns,
       array(SELECT a.attname::text FROM pg_catalog.unnest(k.confkey) WITH ORDINALITY AS u (number, place)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number ORDER BY u.place) AS parentcolumns
  FROM pg_catalog.pg_constraint k
  JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
 WHERE k.contype = 'f' AND k.conparentid = 0 AND NOT c.relispartition
 ORDER BY k.conrelid, k.conname COLLATE "C"
