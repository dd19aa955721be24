-- The rows of rows.sql with only the columns that the catalog reader uses.
begin isolation level repeatable read read only;
set local search_path = '';
copy (select oid, nspname, nspowner from pg_catalog.pg_namespace) to stdout (format binary);
copy (select c.oid, c.relname, c.relnamespace, c.relkind, c.relowner, c.relpersistence, c.reltype, c.relrowsecurity, c.relforcerowsecurity,
             c.relreplident, c.relispopulated, c.reltablespace, c.relam, c.reloptions, c.reloftype, c.relispartition, c.relpartbound, c.relacl::text[]
        from pg_catalog.pg_class c where c.oid >= 16384 and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c', 'S') and c.relpersistence <> 't')
  to stdout (format binary);
copy (select partrelid, partstrat, partnatts, partattrs::int2[], partclass::oid[], partcollation::oid[], partexprs from pg_catalog.pg_partitioned_table) to stdout (format binary);
copy (select inhrelid, inhparent, inhseqno, inhdetachpending from pg_catalog.pg_inherits) to stdout (format binary);
copy (select ftrelid, ftserver, ftoptions from pg_catalog.pg_foreign_table) to stdout (format binary);
copy (select a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attcompression,
             a.attstattarget, a.attcollation, a.attislocal, a.attoptions, a.attfdwoptions, a.attacl::text[]
        from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
       where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
         and (c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
              or (c.relkind in ('i', 'I') and (a.attoptions is not null or a.attstattarget <> -1))))
  to stdout (format binary);
copy (select oid, adrelid, adnum, adbin from pg_catalog.pg_attrdef where adrelid >= 16384) to stdout (format binary);
copy (select objoid, classoid, objsubid, description from pg_catalog.pg_description where objoid >= 16384 or (objoid = 2200 and classoid = 2615))
  to stdout (format binary);
copy (select i.indexrelid, i.indrelid, c.relname, c.relnamespace, c.relam, c.reloptions, c.reltablespace, c.relispartition, i.indnkeyatts, i.indisunique,
             i.indnullsnotdistinct, i.indisclustered, i.indisvalid, i.indkey, i.indclass, i.indcollation, i.indoption, i.indexprs, i.indpred
        from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid where i.indexrelid >= 16384) to stdout (format binary);
copy (select oid, conname, contype, conrelid, conindid, condeferrable, condeferred, convalidated, connoinherit, conparentid, conislocal, confrelid,
             confmatchtype, confupdtype, confdeltype, conkey, confkey, confdelsetcols, conbin
        from pg_catalog.pg_constraint where conrelid >= 16384) to stdout (format binary);
copy (select oid, tgrelid, tgname, tgtype, tgenabled, tgattr, tgconstraint, tgdeferrable, tginitdeferred, tgconstrrelid, tgargs, tgoldtable, tgnewtable,
             tgparentid, tgfoid, tgqual
        from pg_catalog.pg_trigger where tgrelid >= 16384 and not tgisinternal) to stdout (format binary);
copy (select oid, polrelid, polname, polcmd, polpermissive, polroles, polqual, polwithcheck from pg_catalog.pg_policy where polrelid >= 16384)
  to stdout (format binary);
copy (select classid, objid, objsubid, refclassid, refobjid, refobjsubid from pg_catalog.pg_depend
       where objid >= 16384 and refobjid >= 16384 and deptype = 'n' and refclassid not in (2615, 3079)
         and not (classid in (1259, 2606, 2620) and refclassid in (1259, 2606))) to stdout (format binary);
copy (select classid, objid from pg_catalog.pg_depend where deptype = 'e') to stdout (format binary);
copy (select oid, ev_class, rulename, ev_type, ev_enabled, is_instead, ev_qual, ev_action from pg_catalog.pg_rewrite where oid >= 16384)
  to stdout (format binary);
copy (select seqrelid, seqtypid, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle from pg_catalog.pg_sequence) to stdout (format binary);
copy (select oid, proname, pronamespace, proowner, prokind, prolang, proargtypes, proallargtypes, proargmodes, proargnames, proargdefaults, prorettype,
             provolatile, proisstrict, prosecdef, proleakproof, proparallel, procost, prorows, prosupport, proconfig, prosrc, probin, prosqlbody,
             protrftypes, proacl::text[]
        from pg_catalog.pg_proc where oid >= 16384) to stdout (format binary);
copy (select oid, typname, typnamespace, typowner, typtype, typcategory, typrelid, typelem, typbasetype, typtypmod, typcollation, typdefault, typacl::text[]
        from pg_catalog.pg_type where oid < 16384 or typtype in ('d', 'e', 'r', 'm')) to stdout (format binary);
copy (select oid, opcname, opcnamespace, opcdefault, opcintype from pg_catalog.pg_opclass) to stdout (format binary);
copy (select oid, collname, collnamespace from pg_catalog.pg_collation) to stdout (format binary);
copy (select oid, rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, rolvaliduntil
        from pg_catalog.pg_roles) to stdout (format binary);
commit;
