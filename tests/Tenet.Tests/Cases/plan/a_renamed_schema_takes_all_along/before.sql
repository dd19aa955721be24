-- alone
-- rename: schema app to core
-- never: DROP TABLE
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE TABLE app.users (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, m app.mood DEFAULT 'a');
CREATE VIEW app.v AS SELECT id, m FROM app.users;
CREATE FUNCTION app.f() RETURNS integer LANGUAGE sql RETURN 1;
CREATE TABLE app.n (n integer DEFAULT app.f());
GRANT USAGE ON SCHEMA app TO plan_reader;
