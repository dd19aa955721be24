CREATE SCHEMA app;
CREATE PROCEDURE app.work(OUT a integer, IN b integer) LANGUAGE sql AS $$ SELECT b + 1 $$;
CREATE PROCEDURE app.work(IN a integer, IN b integer) LANGUAGE sql AS $$ $$;
COMMENT ON PROCEDURE app.work(IN integer, integer) IS 'Takes two';
COMMENT ON PROCEDURE app.work(IN integer) IS 'Takes one';
REVOKE EXECUTE ON PROCEDURE app.work(IN integer, integer) FROM PUBLIC;
CREATE PROCEDURE app.rest(OUT a integer, IN b integer) LANGUAGE sql AS $$ SELECT b $$;
