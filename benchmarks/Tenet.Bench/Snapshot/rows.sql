-- The floor: the catalog rows that the reader asks for, raw: whole rows as they are stored, cast but for ACLs, which have no
-- binary form. Nothing is deparsed or named. columns.sql fetches of the same rows only the columns that the reader uses.
begin isolation level repeatable read read only;
set local search_path = '';
copy (select oid, nspname, nspowner, nspacl::text[]
        from pg_catalog.pg_namespace) to stdout (format binary);
copy (select c.oid, c.relname, c.relnamespace, c.reltype, c.reloftype, c.relowner, c.relam, c.relfilenode, c.reltablespace, c.relpages,
             c.reltuples, c.relallvisible, c.reltoastrelid, c.relhasindex, c.relisshared, c.relpersistence, c.relkind, c.relnatts,
             c.relchecks, c.relhasrules, c.relhastriggers, c.relhassubclass, c.relrowsecurity, c.relforcerowsecurity, c.relispopulated,
             c.relreplident, c.relispartition, c.relrewrite, c.relfrozenxid, c.relminmxid, c.relacl::text[], c.reloptions, c.relpartbound
        from pg_catalog.pg_class c where c.oid >= 16384 and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c', 'S') and c.relpersistence <> 't')
  to stdout (format binary);
copy (select partrelid, partstrat, partnatts, partdefid, partattrs, partclass, partcollation, partexprs
        from pg_catalog.pg_partitioned_table) to stdout (format binary);
copy (select inhrelid, inhparent, inhseqno, inhdetachpending
        from pg_catalog.pg_inherits) to stdout (format binary);
copy (select ftrelid, ftserver, ftoptions
        from pg_catalog.pg_foreign_table) to stdout (format binary);
copy (select a.attrelid, a.attname, a.atttypid, a.attstattarget, a.attlen, a.attnum, a.attndims, a.attcacheoff, a.atttypmod, a.attbyval,
             a.attalign, a.attstorage, a.attcompression, a.attnotnull, a.atthasdef, a.atthasmissing, a.attidentity, a.attgenerated,
             a.attisdropped, a.attislocal, a.attinhcount, a.attcollation, a.attacl::text[], a.attoptions, a.attfdwoptions
        from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
       where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
         and (c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
              or (c.relkind in ('i', 'I') and (a.attoptions is not null or a.attstattarget <> -1))))
  to stdout (format binary);
copy (select oid, adrelid, adnum, adbin
        from pg_catalog.pg_attrdef where adrelid >= 16384) to stdout (format binary);
copy (select objoid, classoid, objsubid, description
        from pg_catalog.pg_description where objoid >= 16384 or (objoid = 2200 and classoid = 2615))
  to stdout (format binary);
copy (select i.indexrelid, i.indrelid, i.indnatts, i.indnkeyatts, i.indisunique, i.indnullsnotdistinct, i.indisprimary, i.indisexclusion,
             i.indimmediate, i.indisclustered, i.indisvalid, i.indcheckxmin, i.indisready, i.indislive, i.indisreplident, i.indkey,
             i.indcollation, i.indclass, i.indoption, i.indexprs, i.indpred
        from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid where i.indexrelid >= 16384) to stdout (format binary);
copy (select oid, conname, connamespace, contype, condeferrable, condeferred, convalidated, conrelid, contypid, conindid, conparentid,
             confrelid, confupdtype, confdeltype, confmatchtype, conislocal, coninhcount, connoinherit, conkey, confkey, conpfeqop,
             conppeqop, conffeqop, confdelsetcols, conexclop, conbin
        from pg_catalog.pg_constraint where conrelid >= 16384) to stdout (format binary);
copy (select oid, tgrelid, tgparentid, tgname, tgfoid, tgtype, tgenabled, tgisinternal, tgconstrrelid, tgconstrindid, tgconstraint,
             tgdeferrable, tginitdeferred, tgnargs, tgattr, tgargs, tgqual, tgoldtable, tgnewtable
        from pg_catalog.pg_trigger where tgrelid >= 16384 and not tgisinternal) to stdout (format binary);
copy (select oid, polname, polrelid, polcmd, polpermissive, polroles, polqual, polwithcheck
        from pg_catalog.pg_policy where polrelid >= 16384)
  to stdout (format binary);
copy (select classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
        from pg_catalog.pg_depend
       where objid >= 16384 and refobjid >= 16384 and deptype = 'n' and refclassid not in (2615, 3079)
         and not (classid in (1259, 2606, 2620) and refclassid in (1259, 2606))) to stdout (format binary);
copy (select classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
        from pg_catalog.pg_depend where deptype = 'e') to stdout (format binary);
copy (select oid, rulename, ev_class, ev_type, ev_enabled, is_instead, ev_qual, ev_action
        from pg_catalog.pg_rewrite where oid >= 16384)
  to stdout (format binary);
copy (select seqrelid, seqtypid, seqstart, seqincrement, seqmax, seqmin, seqcache, seqcycle
        from pg_catalog.pg_sequence) to stdout (format binary);
copy (select oid, proname, pronamespace, proowner, prolang, procost, prorows, provariadic, prosupport, prokind, prosecdef, proleakproof,
             proisstrict, proretset, provolatile, proparallel, pronargs, pronargdefaults, prorettype, proargtypes, proallargtypes,
             proargmodes, proargnames, proargdefaults, protrftypes, prosrc, probin, prosqlbody, proconfig, proacl::text[]
        from pg_catalog.pg_proc where oid >= 16384) to stdout (format binary);
copy (select oid, typname, typnamespace, typowner, typlen, typbyval, typtype, typcategory, typispreferred, typisdefined, typdelim, typrelid,
             typsubscript, typelem, typarray, typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze, typalign,
             typstorage, typnotnull, typbasetype, typtypmod, typndims, typcollation, typdefaultbin, typdefault, typacl::text[]
        from pg_catalog.pg_type where oid < 16384 or typtype in ('d', 'e', 'r', 'm')) to stdout (format binary);
copy (select oid, opcmethod, opcname, opcnamespace, opcowner, opcfamily, opcintype, opcdefault, opckeytype
        from pg_catalog.pg_opclass) to stdout (format binary);
copy (select oid, collname, collnamespace, collowner, collprovider, collisdeterministic, collencoding, collcollate, collctype, colliculocale,
             collversion
        from pg_catalog.pg_collation) to stdout (format binary);
copy (select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolconnlimit, rolpassword,
             rolvaliduntil, rolbypassrls, rolconfig, oid
        from pg_catalog.pg_roles) to stdout (format binary);
commit;
