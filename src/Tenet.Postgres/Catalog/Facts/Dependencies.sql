-- What expressions, bodies and definitions need ('n'). What a fact says itself is left out: a table's columns, keys and
-- indexes ('a', 'i', and pg_class on pg_class), the columns of a foreign key, the table of a policy or trigger. The key that
-- a foreign key relies on and the columns that a trigger looks at are told.
select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
  from pg_catalog.pg_depend d
 where d.objid >= 16384
   and d.refobjid >= 16384
   and d.deptype = 'n'
   and d.refclassid not in (2615, 3079)
   and not (d.classid in (1259, 2606, 2620) and d.refclassid in (1259, 2606)
            and not (d.classid = 2606 and d.refclassid = 1259 and d.refobjsubid = 0)
            and not (d.classid = 2620 and d.refclassid = 1259 and d.refobjsubid > 0))
