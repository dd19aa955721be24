-- Types that are made of others. An array's name ends in [], so it needs no row.
SELECT pg_catalog.format_type(t.oid, NULL) AS name, t.typtype::text AS kind,
       CASE t.typtype WHEN 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod)
                      WHEN 'r' THEN pg_catalog.format_type((SELECT r.rngsubtype FROM pg_catalog.pg_range r WHERE r.rngtypid = t.oid), NULL)
                      WHEN 'm' THEN pg_catalog.format_type((SELECT r.rngtypid FROM pg_catalog.pg_range r WHERE r.rngmultitypid = t.oid), NULL) END AS below,
       t.typnotnull AS notnull,
       array(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels,
       array(SELECT a.attname::text FROM pg_catalog.pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS attributes,
       array(SELECT pg_catalog.format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS attributetypes,
       array(SELECT pg_catalog.pg_get_expr(k.conbin, 0) || coalesce((SELECT E'\n' || pg_catalog.string_agg(p.prosrc, E'\n' ORDER BY p.oid) FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc p ON p.oid = d.refobjid
                                  WHERE d.classid = 2606 AND d.objid = k.oid AND d.refclassid = 1255), '')
               FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' ORDER BY k.conname) AS checks
  FROM pg_catalog.pg_type t
  LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
 WHERE t.typtype IN ('e', 'd', 'r', 'm') AND t.typnamespace <> 'information_schema'::regnamespace
    OR (t.typtype = 'c' AND c.relkind IN ('c', 'r') AND t.typnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace))
 ORDER BY t.oid
