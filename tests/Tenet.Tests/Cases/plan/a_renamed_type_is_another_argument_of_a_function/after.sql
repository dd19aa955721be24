CREATE SCHEMA app;
CREATE TYPE app.humour AS ENUM ('good', 'bad');
CREATE FUNCTION app.f(m app.humour, l app.humour[] DEFAULT '{}') RETURNS app.humour LANGUAGE sql RETURN m;
CREATE FUNCTION app.t() RETURNS TABLE (m app.humour) LANGUAGE sql AS 'SELECT NULL';
CREATE FUNCTION app.two(a app.humour, b app.humour) RETURNS app.humour LANGUAGE sql IMMUTABLE RETURN a;
CREATE AGGREGATE app.first(app.humour) (SFUNC = app.two, STYPE = app.humour);
CREATE TABLE app.a (m app.humour[] DEFAULT ARRAY['bad'::app.humour]);
GRANT EXECUTE ON FUNCTION app.f TO plan_reader;
