-- rename: table app.a to b
-- never: DROP TABLE
CREATE SCHEMA app;
CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE app.a (id integer, n integer);
ALTER TABLE app.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON app.a USING (id > (SELECT min(x.n) FROM app.a x));
CREATE TRIGGER t BEFORE INSERT ON app.a FOR EACH ROW EXECUTE FUNCTION app.f();
CREATE RULE r AS ON DELETE TO app.a DO ALSO UPDATE app.a SET n = 1 WHERE a.id = OLD.id;
