-- alone
CREATE SCHEMA app;
CREATE FUNCTION app.h() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
