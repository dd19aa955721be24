select t.oid, t.evtname as name, t.evtevent as event, t.evtowner as owner, t.evtenabled::int4 as enabled, t.evtfoid::pg_catalog.regproc::text as function,
       pg_catalog.to_json(t.evttags)::text as tags
  from pg_catalog.pg_event_trigger t
 where t.oid >= 16384
 order by t.evtname
