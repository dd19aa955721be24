-- What belongs to the whole server. Several tests run it on one.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['plan_owner', 'plan_other', 'plan_reader', 'plan_app', 'plan_chief', 'planned_member', 'planned_admin', 'planned_heir', 'planned_team', 'planned_other'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I %s', name, CASE name WHEN 'plan_chief' THEN 'SUPERUSER' END);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END
$$;
