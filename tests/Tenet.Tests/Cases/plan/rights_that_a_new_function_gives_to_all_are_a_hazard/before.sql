-- hazard: isolation grant on function app.f() to PUBLIC
CREATE SCHEMA app;
CREATE FUNCTION app.f() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = '' RETURN 1;
REVOKE EXECUTE ON FUNCTION app.f FROM PUBLIC;
