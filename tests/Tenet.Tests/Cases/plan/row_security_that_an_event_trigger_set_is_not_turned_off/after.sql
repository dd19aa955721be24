CREATE SCHEMA app;
CREATE FUNCTION app.secure() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE made record;
BEGIN
    FOR made IN SELECT object_identity FROM pg_event_trigger_ddl_commands() WHERE object_type = 'table' AND schema_name = 'app' LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', made.object_identity);
    END LOOP;
END $$;
CREATE EVENT TRIGGER plan_secure ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.secure();
CREATE TABLE app.a (id integer, n integer);
CREATE TABLE app.b (id integer);
