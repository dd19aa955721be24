-- What expressions, bodies and definitions need ('n'). What a fact says itself is left out: a table's columns, keys and
-- indexes ('a', 'i', and pg_class on pg_class), the columns of a foreign key, the table of a policy or trigger. The key that
-- a foreign key relies on and the columns that a trigger looks at are told. A type that stands for something else is
-- followed to it here: an array to its element, a row type to its relation.
select d.classid, d.objid, d.objsubid,
       case when base.typrelid <> 0 then 1259::oid else d.refclassid end as refclassid,
       case when base.typrelid <> 0 then base.typrelid when base.oid is not null then base.oid else d.refobjid end as refobjid,
       d.refobjsubid
  from pg_catalog.pg_depend d
  left join pg_catalog.pg_type t on d.refclassid = 1247 and t.oid = d.refobjid
  left join pg_catalog.pg_type e on t.typcategory = 'A' and e.oid = t.typelem
  left join lateral (select coalesce(e.oid, t.oid) as oid, coalesce(e.typrelid, t.typrelid) as typrelid where t.oid is not null) base on true
 where d.objid >= 16384
   and d.refobjid >= 16384
   and d.deptype = 'n'
   and d.refclassid not in (2615, 3079)
   and not (d.classid in (1259, 2606, 2620) and d.refclassid in (1259, 2606)
            and not (d.classid = 2606 and d.refclassid = 1259 and d.refobjsubid = 0)
            and not (d.classid = 2620 and d.refclassid = 1259 and d.refobjsubid > 0))
