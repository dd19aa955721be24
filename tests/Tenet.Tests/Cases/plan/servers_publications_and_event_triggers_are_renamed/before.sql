-- alone
-- rename: server there to yonder
-- rename: publication news to tidings
-- rename: event trigger plan_one to plan_two
-- rename: foreign data wrapper far to away
-- never: DROP
CREATE SCHEMA app;
CREATE FUNCTION app.f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER there FOREIGN DATA WRAPPER far;
CREATE FOREIGN TABLE app.ft (id integer) SERVER there;
CREATE USER MAPPING FOR plan_app SERVER there;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE PUBLICATION news FOR TABLE app.a;
CREATE EVENT TRIGGER plan_one ON sql_drop EXECUTE FUNCTION app.f();
