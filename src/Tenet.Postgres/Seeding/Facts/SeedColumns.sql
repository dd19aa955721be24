SELECT a.attrelid::bigint AS table, a.attname::text AS name, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull OR EXISTS (
         WITH RECURSIVE below AS (
           SELECT t.typtype, t.typnotnull, t.typbasetype FROM pg_catalog.pg_type t WHERE t.oid = a.atttypid
           UNION ALL
           SELECT t.typtype, t.typnotnull, t.typbasetype FROM below b JOIN pg_catalog.pg_type t ON t.oid = b.typbasetype WHERE b.typtype = 'd')
         SELECT FROM below WHERE typtype = 'd' AND typnotnull) AS notnull,
       a.attgenerated <> '' AS generated,
       CASE WHEN a.attgenerated = '' THEN pg_catalog.pg_get_expr(d.adbin, d.adrelid) END AS preset,
       pg_catalog.pg_get_serial_sequence(pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname), a.attname) AS sequence
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND NOT c.relispartition
   AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
 ORDER BY a.attrelid, a.attnum
