-- Roles that the torture schema refers to. Roles belong to the cluster, so this file may run again and again.
DO $roles$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN
        SELECT *
        FROM (VALUES
            ('torture_owner',       'NOLOGIN'),
            ('torture_second',      'NOLOGIN CREATEROLE'),
            ('torture_app',         'LOGIN NOINHERIT CONNECTION LIMIT 7'),
            ('torture_reader',      'NOLOGIN'),
            ('torture_auditor',     'NOLOGIN BYPASSRLS'),
            ('torture_grantor',     'NOLOGIN'),
            ('torture_group',       'NOLOGIN CREATEDB'),
            ('torture_limited',     'LOGIN VALID UNTIL ''2099-12-31 00:00:00+00'''),
            ('torture Odd.Role',    'NOLOGIN'),
            ('torture_"quoted"',    'NOLOGIN'),
            ('torture_ünïcode',     'NOLOGIN REPLICATION')
        ) AS roles (name, attributes)
    LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = wanted.name) THEN
            EXECUTE format('CREATE ROLE %I %s', wanted.name, wanted.attributes);
        END IF;
    END LOOP;
END
$roles$;

-- Memberships: plain, with admin option, a chain, and on 16 and later with the inherit and set options of each grant.
DO $members$
BEGIN
    GRANT torture_reader TO torture_app, "torture Odd.Role";
    GRANT torture_group TO torture_owner WITH ADMIN OPTION;
    GRANT torture_owner TO torture_second;
    GRANT "torture Odd.Role" TO "torture_""quoted""" WITH ADMIN OPTION;
    IF current_setting('server_version_num')::int >= 160000 THEN
        EXECUTE 'GRANT torture_group TO torture_auditor WITH INHERIT FALSE, SET TRUE';
        EXECUTE 'GRANT torture_group TO torture_limited WITH ADMIN TRUE, INHERIT TRUE, SET FALSE';
        EXECUTE 'GRANT torture_group TO torture_reader GRANTED BY torture_owner';
    ELSE
        GRANT torture_group TO torture_auditor, torture_limited, torture_reader;
    END IF;
END
$members$;

-- Settings of a role, for every database.
ALTER ROLE torture_app SET statement_timeout = '5s';
ALTER ROLE torture_app SET search_path = core, "Odd Schema", pg_temp;
ALTER ROLE "torture Odd.Role" SET application_name = 'it''s "odd"';
ALTER ROLE torture_limited SET default_transaction_read_only = on;

COMMENT ON ROLE torture_owner IS 'Owns most of the schema';
COMMENT ON ROLE "torture Odd.Role" IS 'A name with a blank and a dot';
