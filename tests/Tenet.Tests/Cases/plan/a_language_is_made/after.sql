CREATE SCHEMA app;
CREATE FUNCTION app.h() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE ours HANDLER app.h;
COMMENT ON LANGUAGE ours IS 'Ours';
GRANT USAGE ON LANGUAGE ours TO plan_reader;
REVOKE USAGE ON LANGUAGE ours FROM PUBLIC;
