-- Objects of the system carry comments, too; theirs are OIDs below 16384. The schema public (2200) is ours to describe.
select d.classoid, d.objoid, d.objsubid, d.description
  from pg_catalog.pg_description d
 where d.objoid >= 16384 or (d.objoid = 2200 and d.classoid = 2615)
