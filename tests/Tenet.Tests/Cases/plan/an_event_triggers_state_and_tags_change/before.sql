-- alone
CREATE SCHEMA app;
CREATE FUNCTION app.f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER plan_one ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.f();
CREATE EVENT TRIGGER plan_two ON sql_drop EXECUTE FUNCTION app.f();
