-- One text a token type, so that one changed mapping is one difference.
select c.oid, c.cfgname as name, c.cfgnamespace as schema, c.cfgowner as owner, pn.nspname as parser_schema, p.prsname as parser_name,
       (select pg_catalog.json_agg(x.mapping order by x.mapping)::text
          from (select (select tt.alias from pg_catalog.ts_token_type(c.cfgparser) tt where tt.tokid = m.maptokentype) || ': '
                       || pg_catalog.string_agg(pg_catalog.quote_ident(dn.nspname) || '.' || pg_catalog.quote_ident(d.dictname), ', ' order by m.mapseqno) as mapping
                  from pg_catalog.pg_ts_config_map m
                  join pg_catalog.pg_ts_dict d on d.oid = m.mapdict
                  join pg_catalog.pg_namespace dn on dn.oid = d.dictnamespace
                 where m.mapcfg = c.oid
                 group by m.maptokentype) x) as mappings
  from pg_catalog.pg_ts_config c
  join pg_catalog.pg_ts_parser p on p.oid = c.cfgparser
  join pg_catalog.pg_namespace pn on pn.oid = p.prsnamespace
 where c.oid >= 16384
 order by c.oid
