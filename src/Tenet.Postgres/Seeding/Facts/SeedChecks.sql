-- Checks, and for the top of a tree of partitions what each partition takes. Constants may also stand in functions that a check calls.
SELECT k.conrelid::bigint AS table, k.conname::text AS name, pg_catalog.pg_get_expr(k.conbin, k.conrelid) AS expression,
       array(SELECT a.attname::text FROM pg_catalog.unnest(k.conkey) AS u (number)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY a.attnum) AS columns,
       coalesce((SELECT pg_catalog.string_agg(p.prosrc, E'\n' ORDER BY p.oid)
                   FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc p ON p.oid = d.refobjid
                  WHERE d.classid = 2606 AND d.objid = k.oid AND d.refclassid = 1255), '') AS source
  FROM pg_catalog.pg_constraint k
  JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
 WHERE k.contype = 'c' AND NOT c.relispartition
   AND coalesce((pg_catalog.to_jsonb(k) ->> 'conenforced')::boolean, true)
UNION ALL
SELECT p.partrelid::bigint, 'partition bounds', leaves.expression,
       array(SELECT a.attname::text FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = p.partrelid AND a.attnum > 0
                AND EXISTS (SELECT FROM pg_catalog.pg_partition_tree(p.partrelid) tree
                              JOIN pg_catalog.pg_partitioned_table q ON q.partrelid = tree.relid
                              JOIN pg_catalog.pg_attribute b ON b.attrelid = q.partrelid AND b.attname = a.attname
                             WHERE b.attnum = ANY (q.partattrs) OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                                   WHERE d.classid = 1259 AND d.objid = q.partrelid AND d.objsubid = 0 AND d.refclassid = 1259 AND d.refobjid = q.partrelid AND d.refobjsubid = b.attnum))
              ORDER BY a.attnum),
       leaves.bounds
  FROM pg_catalog.pg_partitioned_table p
  JOIN pg_catalog.pg_class c ON c.oid = p.partrelid
 CROSS JOIN LATERAL (
       SELECT coalesce(pg_catalog.string_agg('(' || coalesce(pg_catalog.pg_get_partition_constraintdef(tree.relid), 'true') || ')', ' OR ' ORDER BY tree.relid), 'false') AS expression,
              pg_catalog.string_agg(pg_catalog.pg_get_expr(l.relpartbound, l.oid), E'\n' ORDER BY l.oid) AS bounds
         FROM pg_catalog.pg_partition_tree(p.partrelid) tree JOIN pg_catalog.pg_class l ON l.oid = tree.relid
        WHERE tree.isleaf AND tree.level > 0) leaves
 WHERE NOT c.relispartition
 ORDER BY 1, 2
