CREATE SCHEMA app;
CREATE FUNCTION app.f(a integer) RETURNS integer LANGUAGE sql RETURN 2;
CREATE FUNCTION app.f(a text, b text DEFAULT 'x, y') RETURNS integer LANGUAGE sql RETURN 1;
CREATE FUNCTION app.f(VARIADIC a numeric[]) RETURNS TABLE (x integer, y text) LANGUAGE sql AS $$ SELECT 1, 'a' $$;
