-- Children of tables and of partitioned indexes alike.
select i.inhrelid as child, i.inhparent as parent, i.inhdetachpending as detach_pending
  from pg_catalog.pg_inherits i
 order by i.inhrelid, i.inhseqno
