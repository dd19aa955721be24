-- Everything the catalogs of the current database say, as rows (catalog, object, "column", value) that two databases of one
-- server version can be compared by. Run as a superuser; works on 15 and later. See README.md for what it judges.
--
-- The catalogs themselves say what to read: pg_attribute lists the columns, pg_get_catalog_foreign_keys() says which of them
-- hold OIDs or attribute numbers and of what. A column that a later version adds is therefore compared without a change here.
-- Only what must not be compared as it stands is named below, each with its reason.

-- Name of an object without OIDs in it. This and the next functions run under the settings of oracle() below; settings of
-- their own, put on and off again at each of a million calls, would take most of the time.
CREATE OR REPLACE FUNCTION pg_temp.oracle_name(class oid, object oid, sub integer DEFAULT 0) RETURNS text
LANGUAGE plpgsql STABLE AS $function$
DECLARE
    result text;
BEGIN
    IF object IS NULL OR object = 0 THEN
        RETURN '-';
    END IF;
    -- The triggers behind a foreign key carry OIDs in their names (RI_ConstraintTrigger_c_16433).
    IF class = 'pg_trigger'::regclass THEN
        SELECT format('internal trigger of %s calling %s on %s',
                      pg_temp.oracle_name('pg_constraint'::regclass, t.tgconstraint), t.tgfoid::regproc, t.tgrelid::regclass)
        INTO result
        FROM pg_trigger t
        WHERE t.oid = object AND t.tgisinternal AND t.tgconstraint <> 0;
    -- A foreign key to a partitioned table has one hidden copy for each partition, whose name (key_1, key_2) is a matter of order.
    ELSIF class = 'pg_constraint'::regclass THEN
        SELECT format('copy of %s for %s', pg_temp.oracle_name('pg_constraint'::regclass, c.conparentid), c.confrelid::regclass)
        INTO result
        FROM pg_constraint c
        JOIN pg_constraint parent ON parent.oid = c.conparentid
        WHERE c.oid = object AND c.contype = 'f' AND c.conrelid = parent.conrelid AND c.confrelid <> parent.confrelid;
    -- Not an object of pg_identify_object.
    ELSIF class = 'pg_enum'::regclass THEN
        SELECT format('label %L of %s', e.enumlabel, e.enumtypid::regtype) INTO result FROM pg_enum e WHERE e.oid = object;
    END IF;
    IF result IS NULL THEN
        SELECT i.type || ' ' || i.identity INTO result FROM pg_identify_object(class, object, sub) i;
    END IF;
    RETURN coalesce(result, format('(no such object in %s)', class::regclass));
END
$function$;

-- Names of several objects. An order that has no meaning is sorted away.
CREATE OR REPLACE FUNCTION pg_temp.oracle_names(class oid, objects oid[], sorted boolean) RETURNS text
LANGUAGE sql STABLE AS $function$
    SELECT string_agg(pg_temp.oracle_name(class, o.id), ', '
                      ORDER BY CASE WHEN sorted THEN pg_temp.oracle_name(class, o.id) END COLLATE "C", o.position)
    FROM unnest(objects) WITH ORDINALITY AS o (id, position)
$function$;

-- Attribute numbers as column names, because dropped columns leave gaps in the numbers. Zero is an expression or the whole row.
CREATE OR REPLACE FUNCTION pg_temp.oracle_columns(relation oid, numbers smallint[], sorted boolean) RETURNS text
LANGUAGE sql STABLE AS $function$
    SELECT string_agg(coalesce(quote_ident(a.attname), n.number::text), ', '
                      ORDER BY CASE WHEN sorted THEN a.attname::text END COLLATE "C", n.position)
    FROM unnest(numbers) WITH ORDINALITY AS n (number, position)
    LEFT JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = n.number AND n.number <> 0
$function$;

CREATE OR REPLACE FUNCTION pg_temp.oracle_sorted(items text[]) RETURNS text
LANGUAGE sql IMMUTABLE AS $function$
    SELECT array_agg(i ORDER BY i COLLATE "C")::text FROM unnest(items) i
$function$;

-- Grants one by one; the order of an ACL is the order of its making.
CREATE OR REPLACE FUNCTION pg_temp.oracle_acl(acl aclitem[]) RETURNS text
LANGUAGE sql STABLE AS $function$
    SELECT coalesce(string_agg(g.line, ', ' ORDER BY g.line COLLATE "C"), '(nothing granted)')
    FROM (
        SELECT format('%s%s to %s by %s', x.privilege_type, CASE WHEN x.is_grantable THEN ' with grant option' END,
                      CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END,
                      quote_ident(pg_get_userbyid(x.grantor))) AS line
        -- aclexplode() refuses an empty array.
        FROM aclexplode(CASE WHEN cardinality(acl) > 0 THEN acl END) x
    ) g
$function$;

CREATE OR REPLACE FUNCTION pg_temp.oracle() RETURNS TABLE (catalog text, object text, "column" text, value text)
LANGUAGE plpgsql
-- What deparsed text depends on: an empty path qualifies every name, constants come out in one format.
SET search_path = pg_catalog
SET timezone = 'UTC'
SET datestyle = 'ISO, YMD'
SET intervalstyle = 'postgres'
SET extra_float_digits = 1
SET bytea_output = 'hex'
SET quote_all_identifiers = off
-- Compiling the wide queries costs more than it saves.
SET jit = off
SET client_min_messages = warning
AS $function$
#variable_conflict use_column
DECLARE
    -- The first OID that a user's object can have (FirstNormalObjectId).
    first_user_oid constant oid := 16384;
    -- Statistics are data; large objects are data; dependencies, comments, labels and first grants name any object by class and
    -- OID and are read below. A shared catalog belongs to the cluster, except for subscriptions.
    catalogs_left_out constant text[] := ARRAY[
        'pg_statistic', 'pg_statistic_ext_data', 'pg_largeobject', 'pg_largeobject_metadata',
        'pg_depend', 'pg_description', 'pg_seclabel', 'pg_init_privs'];
    shared_catalogs_read constant text[] := ARRAY['pg_subscription'];
    columns_left_out constant text[] := ARRAY[
        -- Where a relation is stored and how much it holds.
        'pg_class.relfilenode', 'pg_class.reltuples', 'pg_class.relpages', 'pg_class.relallvisible', 'pg_class.relallfrozen',
        'pg_class.relfrozenxid', 'pg_class.relminmxid', 'pg_class.relrewrite',
        -- Hints that stay true when the last index, rule, trigger or child has gone.
        'pg_class.relhasindex', 'pg_class.relhasrules', 'pg_class.relhastriggers', 'pg_class.relhassubclass',
        -- Counts dropped columns too; the columns themselves are compared.
        'pg_class.relnatts',
        -- A TOAST table stays when the last wide column has gone; its options are compared, see below.
        'pg_class.reltoastrelid',
        -- Belong to rows that were there when a column was added with a default.
        'pg_attribute.atthasmissing', 'pg_attribute.attmissingval',
        -- Cache; filter; number of dimensions as once written, which the server neither enforces nor shows.
        'pg_attribute.attcacheoff', 'pg_attribute.attisdropped', 'pg_attribute.attndims', 'pg_type.typndims',
        -- Whether old transactions may use an index depends on when it was built.
        'pg_index.indcheckxmin',
        -- Version of the operating system's collation at the time of creation.
        'pg_collation.collversion',
        -- Part of the rule's definition, which stands under ev_action.
        'pg_rewrite.ev_qual',
        -- Always the current database; where replication stands.
        'pg_subscription.subdbid', 'pg_subscription.subskiplsn'];
    -- Two-part references that pg_get_catalog_foreign_keys() does not list.
    more_numbers constant jsonb := '{"pg_constraint.confdelsetcols": "conrelid", "pg_publication_rel.prattrs": "prrelid"}';
    -- Array columns whose order says nothing. Arrays of text are sorted except for those that stand beside another array.
    unordered constant text[] := ARRAY['pg_policy.polroles', 'pg_publication_rel.prattrs', 'pg_constraint.confdelsetcols'];
    ordered_texts constant text[] := ARRAY['pg_proc.proargnames', 'pg_extension.extcondition'];
    -- Columns that hold node trees (they hold OIDs) or names and numbers that the server invented.
    instead constant jsonb := jsonb_build_object(
        'pg_attrdef.adbin', 'pg_get_expr(t.adbin, t.adrelid)',
        'pg_class.relpartbound', 'pg_get_expr(t.relpartbound, t.oid)',
        'pg_constraint.conbin', 'pg_get_constraintdef(t.oid)',
        'pg_constraint.conname', $$CASE WHEN pg_temp.oracle_name('pg_constraint'::regclass, t.oid) NOT LIKE 'copy of %' THEN t.conname::text END$$,
        -- Says something of check and not-null constraints only; of a key it tells whether a partition was attached or made in place.
        'pg_constraint.connoinherit', $$CASE WHEN t.contype IN ('c', 'n') THEN t.connoinherit::text END$$,
        -- A copy of a built-in collation keeps -1, any encoding; a new one gets that of the database. Here both mean the same.
        'pg_collation.collencoding', '(t.collencoding IN (-1, (SELECT d.encoding FROM pg_database d WHERE d.datname = current_database())))::text',
        -- Columns of an index keep the names that the table's columns had when it was made, and nobody uses them.
        'pg_attribute.attname', $$CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indexrelid = t.attrelid) THEN t.attname::text END$$,
        'pg_index.indexprs', 'pg_get_expr(t.indexprs, t.indrelid)',
        'pg_index.indpred', 'pg_get_expr(t.indpred, t.indrelid)',
        'pg_partitioned_table.partexprs', 'pg_get_expr(t.partexprs, t.partrelid)',
        'pg_policy.polqual', 'pg_get_expr(t.polqual, t.polrelid)',
        'pg_policy.polwithcheck', 'pg_get_expr(t.polwithcheck, t.polrelid)',
        'pg_proc.proargdefaults', 'pg_get_expr(t.proargdefaults, 0)',
        'pg_proc.prosqlbody', 'pg_get_function_sqlbody(t.oid)',
        'pg_publication_rel.prqual', 'pg_get_expr(t.prqual, t.prrelid)',
        'pg_rewrite.ev_action', 'pg_get_ruledef(t.oid)',
        'pg_statistic_ext.stxexprs', 'pg_get_expr(t.stxexprs, t.stxrelid)',
        'pg_trigger.tgqual', 'CASE WHEN NOT t.tgisinternal THEN pg_get_triggerdef(t.oid) END',
        'pg_trigger.tgname', 'CASE WHEN NOT t.tgisinternal THEN t.tgname::text END',
        'pg_type.typdefaultbin', 'pg_get_expr(t.typdefaultbin, 0)',
        -- Array types get their names (_x, __x) from what was free.
        'pg_type.typname', 'CASE WHEN NOT EXISTS (SELECT 1 FROM pg_type e WHERE e.typarray = t.oid) THEN t.typname::text END',
        -- Ranks instead of numbers: dropped columns and labels added in the middle leave gaps and fractions.
        'pg_attribute.attnum', '(SELECT count(*) FROM pg_attribute a WHERE a.attrelid = t.attrelid AND a.attnum BETWEEN 1 AND t.attnum AND NOT a.attisdropped)::text',
        'pg_enum.enumsortorder', '(SELECT count(*) FROM pg_enum e WHERE e.enumtypid = t.enumtypid AND e.enumsortorder <= t.enumsortorder)::text',
        'pg_inherits.inhseqno', '(SELECT count(*) FROM pg_inherits i WHERE i.inhrelid = t.inhrelid AND i.inhseqno <= t.inhseqno)::text');
    -- Definitions as the server writes them: a second look at what the columns say one by one.
    definitions constant jsonb := jsonb_build_object(
        'pg_attribute', 'format_type(t.atttypid, t.atttypmod)',
        'pg_class', '(SELECT pg_temp.oracle_sorted(toast.reloptions) FROM pg_class toast WHERE toast.oid = t.reltoastrelid)',
        'pg_index', 'pg_get_indexdef(t.indexrelid)',
        'pg_partitioned_table', 'pg_get_partkeydef(t.partrelid)',
        'pg_proc', $$CASE WHEN t.prokind <> 'a' THEN pg_get_functiondef(t.oid) ELSE pg_get_function_arguments(t.oid) END$$,
        'pg_statistic_ext', 'pg_get_statisticsobjdef(t.oid)');
    definition_names constant jsonb := '{"pg_attribute": "(type)", "pg_class": "(TOAST options)"}';
    -- No grants recorded means the built-in grants, which are those that acldefault() tells.
    acl_defaults constant jsonb := jsonb_build_object(
        'pg_class', $$acldefault(CASE t.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", t.relowner)$$,
        'pg_proc', $$acldefault('f', t.proowner)$$,
        'pg_type', $$acldefault('T', t.typowner)$$,
        'pg_namespace', $$acldefault('n', t.nspowner)$$,
        'pg_language', $$acldefault('l', t.lanowner)$$,
        'pg_foreign_data_wrapper', $$acldefault('F', t.fdwowner)$$,
        'pg_foreign_server', $$acldefault('S', t.srvowner)$$);
    cat record;
    col record;
    pairs text;
    key text;
    belongs text;
BEGIN
    -- Members of extensions and what hangs on them; TOAST tables; whatever is temporary, this oracle included.
    DROP TABLE IF EXISTS pg_temp.oracle_skip;
    CREATE TEMPORARY TABLE oracle_skip AS
    WITH RECURSIVE skip AS (
        SELECT d.classid, d.objid FROM pg_depend d WHERE d.deptype = 'e'
        UNION
        SELECT hidden.classid, hidden.objid
        FROM pg_namespace n
        CROSS JOIN LATERAL (
            SELECT 'pg_namespace'::regclass::oid, n.oid
            UNION ALL SELECT 'pg_class'::regclass, c.oid FROM pg_class c WHERE c.relnamespace = n.oid
            UNION ALL SELECT 'pg_type'::regclass, y.oid FROM pg_type y WHERE y.typnamespace = n.oid
            UNION ALL SELECT 'pg_proc'::regclass, p.oid FROM pg_proc p WHERE p.pronamespace = n.oid
        ) hidden (classid, objid)
        WHERE n.nspname LIKE 'pg\_toast%' OR n.nspname LIKE 'pg\_temp\_%'
        UNION
        SELECT d.classid, d.objid
        FROM skip s
        JOIN pg_depend d ON d.refclassid = s.classid AND d.refobjid = s.objid
        LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
        WHERE d.deptype IN ('i', 'P', 'S')
           OR d.deptype = 'a' AND (c.relkind IN ('i', 'I', 'S')
              OR d.classid IN ('pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_rewrite'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass))
    )
    SELECT classid, objid FROM skip;
    CREATE UNIQUE INDEX ON pg_temp.oracle_skip (objid, classid);
    ANALYZE pg_temp.oracle_skip;

    FOR cat IN
        SELECT c.oid, c.relname::text AS name,
               EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'oid') AS has_oid,
               -- Columns of the primary key, for catalogs without an OID of their own.
               (SELECT array_agg(a.attname::text ORDER BY k.position)
                FROM pg_index i
                CROSS JOIN LATERAL unnest(i.indkey::smallint[]) WITH ORDINALITY AS k (number, position)
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
                WHERE i.indrelid = c.oid AND i.indisprimary) AS key
        FROM pg_class c
        WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r'
          AND (NOT c.relisshared AND c.relname <> ALL (catalogs_left_out) OR c.relname = ANY (shared_catalogs_read))
        ORDER BY c.relname
    LOOP
        pairs := '';
        key := NULL;
        belongs := NULL;
        FOR col IN
            SELECT a.attname::text AS name, cat.name || '.' || a.attname AS path, a.atttypid::regtype AS type,
                   single.pktable, single.is_array, pair.fkcols[1] AS relation
            FROM pg_attribute a
            LEFT JOIN pg_get_catalog_foreign_keys() single ON single.fktable = cat.oid AND single.fkcols = ARRAY[a.attname::text]
            LEFT JOIN pg_get_catalog_foreign_keys() pair ON pair.fktable = cat.oid AND pair.fkcols[2] = a.attname::text
            WHERE a.attrelid = cat.oid AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attnum
        LOOP
            DECLARE
                expression text;
                relation text := coalesce(col.relation, more_numbers ->> col.path);
            BEGIN
                expression := CASE
                    WHEN instead ? col.path THEN instead ->> col.path
                    WHEN relation IS NOT NULL AND col.type = 'smallint'::regtype
                        THEN format('pg_temp.oracle_columns(t.%I, ARRAY[t.%I], false)', relation, col.name)
                    WHEN relation IS NOT NULL
                        THEN format('pg_temp.oracle_columns(t.%I, t.%I::smallint[], %L)', relation, col.name, col.path = ANY (unordered))
                    WHEN col.pktable IS NOT NULL AND col.is_array
                        THEN format('pg_temp.oracle_names(%L::regclass, t.%I::oid[], %L)', col.pktable, col.name, col.path = ANY (unordered))
                    WHEN col.pktable IS NOT NULL THEN format('pg_temp.oracle_name(%L::regclass, t.%I)', col.pktable, col.name)
                    WHEN col.type = 'aclitem[]'::regtype
                        THEN format('pg_temp.oracle_acl(coalesce(t.%I, %s))', col.name, coalesce(acl_defaults ->> cat.name, $$'{}'$$))
                    WHEN col.type = 'text[]'::regtype AND col.path <> ALL (ordered_texts) THEN format('pg_temp.oracle_sorted(t.%I)', col.name)
                    WHEN col.type = 'bytea'::regtype THEN format($$encode(t.%I, 'escape')$$, col.name)
                    ELSE format('t.%I::text', col.name)
                END;
                -- The first column of a key that refers to an object says whose the row is.
                IF NOT cat.has_oid AND col.name = cat.key[1] THEN
                    belongs := format(
                        't.%1$I >= %2$s AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = t.%1$I AND s.classid = %3$L::regclass)',
                        col.name, first_user_oid, col.pktable);
                END IF;
                IF NOT cat.has_oid AND col.name = ANY (cat.key) THEN
                    -- A column is known by its name, a column of an index by its place; the rank is compared as a value.
                    key := concat_ws(' || '' / '' || ', key, format('coalesce(%s, '''')', CASE col.path
                        WHEN 'pg_attribute.attnum' THEN format('quote_ident(%s), t.attnum::text', instead ->> 'pg_attribute.attname')
                        ELSE expression
                    END));
                END IF;
                IF col.name <> 'oid' AND col.path <> ALL (columns_left_out) THEN
                    -- A node tree or an OID that nothing above resolves must not slip through as numbers.
                    IF expression LIKE 't.%' AND col.type IN ('pg_node_tree'::regtype, 'oid'::regtype, 'oid[]'::regtype, 'oidvector'::regtype) THEN
                        RAISE EXCEPTION 'The oracle does not know what % refers to.', col.path;
                    END IF;
                    pairs := pairs || format('(%L, %s), ', col.name, expression);
                END IF;
            END;
        END LOOP;

        IF cat.has_oid THEN
            key := format('pg_temp.oracle_name(%L::regclass, t.oid)', cat.name);
            belongs := format(
                't.oid >= %1$s AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = t.oid AND s.classid = %2$L::regclass)',
                first_user_oid, cat.name);
        END IF;
        belongs := CASE cat.name
            -- Made with the cluster, yet the user's to change.
            WHEN 'pg_namespace' THEN format('(%s OR t.nspname = ''public'')', belongs)
            WHEN 'pg_attribute' THEN belongs || ' AND t.attnum > 0 AND NOT t.attisdropped'
            WHEN 'pg_enum' THEN belongs || $$ AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = t.enumtypid AND s.classid = 'pg_type'::regclass)$$
            WHEN 'pg_subscription' THEN '(SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) = t.subdbid'
            ELSE belongs
        END;
        IF definitions ? cat.name THEN
            pairs := pairs || format('(%L, %s), ', coalesce(definition_names ->> cat.name, '(definition)'), definitions ->> cat.name);
        END IF;

        RETURN QUERY EXECUTE format(
            'SELECT %L, k.object, v.name, coalesce(v.value, ''(null)'')
             FROM (SELECT t.*, t.tableoid FROM %I t WHERE %s OFFSET 0) t
             CROSS JOIN LATERAL (SELECT %s AS object OFFSET 0) k
             CROSS JOIN LATERAL (VALUES %s) v (name, value)',
            cat.name, cat.name, belongs, key, rtrim(pairs, ', '));

        -- Grants on what belongs to the system or to an extension are the user's if they are not those it came with.
        -- initdb makes the information schema after it has noted the first grants in pg_init_privs.
        IF acl_defaults ? cat.name THEN
            RETURN QUERY EXECUTE format(
                'SELECT %1$L, %2$s, ''(grants changed by the user)'', pg_temp.oracle_acl(coalesce(t.%3$I, %4$s))
                 FROM %1$I t
                 LEFT JOIN pg_init_privs i ON i.classoid = %1$L::regclass AND i.objoid = t.oid AND i.objsubid = 0
                 WHERE NOT (%5$s) AND t.%3$I IS NOT NULL
                   AND %2$s NOT LIKE ''%% information\_schema%%''
                   AND (t.oid < %6$s OR EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = %1$L::regclass AND d.objid = t.oid AND d.deptype = ''e''))
                   AND pg_temp.oracle_acl(t.%3$I) <> pg_temp.oracle_acl(coalesce(i.initprivs, %4$s))',
                cat.name, key, (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = cat.oid AND a.atttypid = 'aclitem[]'::regtype),
                acl_defaults ->> cat.name, belongs, first_user_oid);
        END IF;
    END LOOP;

    -- Distinct, because the same dependency may be recorded twice and means no more then.
    RETURN QUERY
    SELECT DISTINCT 'pg_depend', pg_temp.oracle_name(d.classid, d.objid, d.objsubid), format('depends (%s)', d.deptype),
           pg_temp.oracle_name(d.refclassid, d.refobjid, d.refobjsubid)
    FROM pg_depend d
    WHERE d.objid >= first_user_oid
      AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = d.objid AND s.classid = d.classid);

    -- Owners, grants and policies that tie an object to a role.
    RETURN QUERY
    SELECT DISTINCT 'pg_shdepend', pg_temp.oracle_name(d.classid, d.objid, d.objsubid), format('depends (%s)', d.deptype),
           pg_temp.oracle_name(d.refclassid, d.refobjid)
    FROM pg_shdepend d
    JOIN pg_database b ON b.oid = d.dbid AND b.datname = current_database()
    WHERE d.objid >= first_user_oid AND d.classid <> 'pg_largeobject'::regclass
      AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = d.objid AND s.classid = d.classid);

    RETURN QUERY
    SELECT 'pg_description', pg_temp.oracle_name(d.classoid, d.objoid, d.objsubid), 'description', d.description
    FROM pg_description d
    WHERE (d.objoid >= first_user_oid OR d.classoid = 'pg_namespace'::regclass AND d.objoid = 'public'::regnamespace)
      AND d.classoid <> 'pg_largeobject'::regclass
      AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = d.objoid AND s.classid = d.classoid);

    RETURN QUERY
    SELECT 'pg_seclabel', pg_temp.oracle_name(l.classoid, l.objoid, l.objsubid), l.provider, l.label
    FROM pg_seclabel l
    WHERE l.classoid <> 'pg_largeobject'::regclass
      AND NOT EXISTS (SELECT 1 FROM pg_temp.oracle_skip s WHERE s.objid = l.objoid AND s.classid = l.classoid);

    -- The one shared comment that belongs to a database is its own.
    RETURN QUERY
    SELECT 'pg_shdescription', 'current database', 'description', d.description
    FROM pg_shdescription d
    JOIN pg_database b ON b.oid = d.objoid AND b.datname = current_database()
    WHERE d.classoid = 'pg_database'::regclass;
END
$function$;

SELECT o.catalog, o.object, o."column", o.value
FROM pg_temp.oracle() o
ORDER BY o.catalog COLLATE "C", o.object COLLATE "C", o."column" COLLATE "C", o.value COLLATE "C";
