CREATE SCHEMA core;
CREATE TYPE core.mood AS ENUM ('a');
CREATE TABLE core.users (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, m core.mood DEFAULT 'a');
CREATE VIEW core.v AS SELECT id, m FROM core.users;
CREATE FUNCTION core.f() RETURNS integer LANGUAGE sql RETURN 1;
CREATE TABLE core.n (n integer DEFAULT core.f());
GRANT USAGE ON SCHEMA core TO plan_reader;
