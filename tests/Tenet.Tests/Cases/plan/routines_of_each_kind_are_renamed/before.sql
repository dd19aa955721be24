-- rename: procedure app.p(integer) to q
-- rename: aggregate app.total(integer) to summed
-- rename: function app.is_ok(integer) to fits
-- rename: function app.make() to build
-- never: DROP
CREATE SCHEMA app;
CREATE PROCEDURE app.p(a integer) LANGUAGE sql AS '';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE FUNCTION app.is_ok(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n > 0;
CREATE FUNCTION app.make() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE app.a (n integer CONSTRAINT c CHECK (app.is_ok(n)));
CREATE TRIGGER t BEFORE INSERT ON app.a FOR EACH ROW EXECUTE FUNCTION app.make();
CREATE INDEX a_ok ON app.a (app.is_ok(n));
CREATE VIEW app.v AS SELECT app.total(n) AS t FROM app.a WHERE app.is_ok(n);
GRANT EXECUTE ON PROCEDURE app.p TO plan_reader;
