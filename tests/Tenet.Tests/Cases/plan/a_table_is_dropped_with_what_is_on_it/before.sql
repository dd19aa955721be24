-- hazard: dataloss table app.a
CREATE SCHEMA app;
CREATE TABLE app.a (id serial PRIMARY KEY, name text);
CREATE INDEX a_name ON app.a (name);
CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE INSERT ON app.a FOR EACH ROW EXECUTE FUNCTION app.f();
CREATE STATISTICS app.st ON id, name FROM app.a;
CREATE TABLE app.b (a integer REFERENCES app.a (id));
CREATE VIEW app.v AS SELECT id FROM app.a;
