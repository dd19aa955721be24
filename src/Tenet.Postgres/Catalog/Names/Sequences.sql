-- An identity column's sequence depends on it internally ('i'), a serial column's automatically ('a').
select s.seqrelid as oid, pg_catalog.format_type(s.seqtypid, null) as type, s.seqstart as start, s.seqincrement as increment,
       s.seqmin as minimum, s.seqmax as maximum, s.seqcache as cache, s.seqcycle as cycle,
       coalesce(d.refobjid, 0::oid) as owner_relation, coalesce(d.refobjsubid, 0) as owner_column, coalesce(d.deptype = 'i', false) as identity
  from pg_catalog.pg_sequence s
  left join pg_catalog.pg_depend d
    on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = s.seqrelid and d.objsubid = 0
   and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype in ('a', 'i')
 where s.seqrelid >= 16384
 order by s.seqrelid
