-- The connection string is closed to all but superusers; the other columns are open. Options in the form of
-- ALTER SUBSCRIPTION … SET, only where they are not at their default.
select s.oid, s.subname as name, s.subowner as owner, s.subenabled as enabled, s.subslotname as slot,
       pg_catalog.to_json(s.subpublications)::text as publications,
       s.subconninfo as connection,                                              -- superuser
       null::text as connection,                                                 -- not superuser
       pg_catalog.to_json(pg_catalog.array_remove(array[
         case when s.subbinary then 'binary=true' end,
         case s.substream when true then 'streaming=on' end,                     -- before 16
         case s.substream when 't' then 'streaming=on' when 'p' then 'streaming=parallel' end,   -- since 16
         case when s.subtwophasestate <> 'd' then 'two_phase=true' end,
         case when s.subdisableonerr then 'disable_on_error=true' end,
         case when s.subsynccommit <> 'off' then 'synchronous_commit=' || s.subsynccommit end,
         case when not s.subpasswordrequired then 'password_required=false' end, -- since 16
         case when s.subrunasowner then 'run_as_owner=true' end,                 -- since 16
         case when s.suborigin <> 'any' then 'origin=' || s.suborigin end,       -- since 16
         case when s.subfailover then 'failover=true' end,                       -- since 17
         null], null))::text as options
  from pg_catalog.pg_subscription s
 where s.oid >= 16384
   and s.subdbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())
 order by s.subname
