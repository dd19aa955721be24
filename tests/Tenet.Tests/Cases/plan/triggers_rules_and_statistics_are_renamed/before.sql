-- rename: trigger app.a.one to first
-- rename: rule app.a.r to quiet
-- rename: statistics app.s to t
-- never: DROP
CREATE SCHEMA app;
CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE app.a (x integer, y integer);
CREATE TRIGGER one BEFORE INSERT ON app.a FOR EACH ROW EXECUTE FUNCTION app.f();
CREATE RULE r AS ON DELETE TO app.a DO INSTEAD NOTHING;
CREATE STATISTICS app.s ON x, y FROM app.a;
COMMENT ON TRIGGER one ON app.a IS 'First';
