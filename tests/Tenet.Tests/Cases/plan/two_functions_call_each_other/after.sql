CREATE SCHEMA app;
CREATE FUNCTION app.one(n integer) RETURNS integer LANGUAGE sql RETURN 1;
CREATE FUNCTION app.two(n integer) RETURNS integer LANGUAGE sql RETURN app.one(n) + 1;
CREATE OR REPLACE FUNCTION app.one(n integer) RETURNS integer LANGUAGE sql RETURN CASE WHEN n > 1 THEN app.two(n - 1) ELSE 1 END;
