CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE FUNCTION app.ok(a app.a) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN (a).n > (a).id;
ALTER TABLE app.a ADD CONSTRAINT c CHECK (app.ok(a.*));
CREATE INDEX a_ok ON app.a (id) WHERE app.ok(a.*);
