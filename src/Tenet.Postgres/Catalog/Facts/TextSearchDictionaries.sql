select d.oid, d.dictname as name, d.dictnamespace as schema, d.dictowner as owner, tn.nspname as template_schema, t.tmplname as template_name,
       d.dictinitoption as options
  from pg_catalog.pg_ts_dict d
  join pg_catalog.pg_ts_template t on t.oid = d.dicttemplate
  join pg_catalog.pg_namespace tn on tn.oid = t.tmplnamespace
 where d.oid >= 16384
 order by d.oid
