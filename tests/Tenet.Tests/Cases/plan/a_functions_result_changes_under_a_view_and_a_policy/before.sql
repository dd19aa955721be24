CREATE SCHEMA app;
CREATE FUNCTION app.f(a integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a;
CREATE TABLE app.t (id integer, d integer DEFAULT app.f(1), g integer GENERATED ALWAYS AS (app.f(id)) STORED);
CREATE POLICY p ON app.t USING (app.f(id) > 1);
CREATE VIEW app.v AS SELECT app.f(1) AS f;
CREATE FUNCTION app.on_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE ON app.t FOR EACH ROW WHEN (app.f(NEW.id) > 1) EXECUTE FUNCTION app.on_change();
CREATE FUNCTION app.h() RETURNS bigint LANGUAGE sql RETURN app.f(2);
