-- Unique indexes, those behind constraints too, and exclusion constraints. Columns that only an expression reads are known to pg_depend,
-- which does not tell them from those of a condition.
SELECT i.indrelid::bigint AS table, x.relname::text AS name, i.indisprimary AS primary, i.indnullsnotdistinct AS alike, i.indisexclusion AS exclusion,
       array(SELECT a.attname::text FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = i.indrelid AND a.attnum > 0
                AND (a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])
                  OR (i.indexprs IS NOT NULL AND EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 1259 AND d.objid = i.indexrelid AND d.refclassid = 1259 AND d.refobjid = i.indrelid AND d.refobjsubid = a.attnum
                                AND NOT a.attnum = ANY ((i.indkey::int2[])[i.indnkeyatts:])))
                  OR (i.indisexclusion AND i.indexprs IS NOT NULL AND EXISTS (SELECT FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_depend d
                                ON d.classid = 2606 AND d.objid = k.oid AND d.refclassid = 1259 AND d.refobjid = i.indrelid AND d.refobjsubid = a.attnum WHERE k.conindid = i.indexrelid AND k.contype = 'x')))
              ORDER BY a.attnum) AS columns,
       array(SELECT pg_catalog.pg_get_indexdef(i.indexrelid, part, true) FROM pg_catalog.generate_series(1, i.indnkeyatts) AS part ORDER BY part) AS parts,
       pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate
  FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
  JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE (i.indisunique OR i.indisexclusion) AND i.indislive AND c.relkind IN ('r', 'p') AND NOT c.relispartition
   AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
 ORDER BY i.indrelid, x.relname COLLATE "C"
