CREATE SCHEMA app;
CREATE PROCEDURE app.work(OUT a integer, IN b integer) LANGUAGE sql AS $$ SELECT b $$;
CREATE PROCEDURE app.rest(a integer, b integer) LANGUAGE sql AS $$ $$;
