-- subject: grant on table app.things to attribute_reader
CREATE TABLE app.things (id integer, name text);
GRANT SELECT ON app.things TO attribute_reader;
GRANT USAGE ON SCHEMA app TO attribute_owner;
CREATE VIEW app.shown AS SELECT 1 AS a;
CREATE MATERIALIZED VIEW app.stored AS SELECT 1 AS a;
CREATE SEQUENCE app.counter;
CREATE TABLE app.numbered (id integer GENERATED ALWAYS AS IDENTITY);
CREATE FUNCTION app.add() RETURNS integer LANGUAGE sql RETURN 1;
CREATE PROCEDURE app.work() LANGUAGE sql AS '';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE TYPE app.mood AS ENUM ();
CREATE DOMAIN app.label AS text;
CREATE TYPE app.pair AS (x integer);
CREATE TYPE app.span AS RANGE (subtype = float8);
CREATE FUNCTION app.handler() RETURNS language_handler LANGUAGE internal AS 'now';
CREATE TRUSTED LANGUAGE plain HANDLER app.handler;
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER remote FOREIGN DATA WRAPPER far;

-- attribute: privileges
GRANT UPDATE ON app.things TO attribute_reader;

-- attribute: privileges
GRANT SELECT ON app.things TO attribute_reader WITH GRANT OPTION;

-- attribute: privileges
-- since 17
GRANT MAINTAIN ON app.things TO attribute_reader;

-- added: grant on table app.things to PUBLIC
GRANT SELECT ON app.things TO PUBLIC;

-- added: grant on column app.things.id to attribute_reader
GRANT UPDATE (id) ON app.things TO attribute_reader;

-- added: grant on table app.things to attribute_reader by attribute_owner
-- also: + grant on table app.things to attribute_owner
GRANT SELECT ON app.things TO attribute_owner WITH GRANT OPTION;
SET ROLE attribute_owner;
GRANT SELECT ON app.things TO attribute_reader;

-- added: grant on view app.shown to attribute_reader
GRANT SELECT ON app.shown TO attribute_reader;

-- added: grant on column app.shown.a to attribute_reader
GRANT SELECT (a) ON app.shown TO attribute_reader;

-- added: grant on materialized view app.stored to attribute_reader
GRANT SELECT ON app.stored TO attribute_reader;

-- added: grant on sequence app.counter to attribute_reader
GRANT USAGE ON SEQUENCE app.counter TO attribute_reader;

-- added: grant on sequence app.numbered_id_seq to attribute_reader
GRANT USAGE ON SEQUENCE app.numbered_id_seq TO attribute_reader;

-- added: grant on schema app to attribute_reader
GRANT USAGE ON SCHEMA app TO attribute_reader;

-- added: grant on schema public to attribute_reader
GRANT CREATE ON SCHEMA public TO attribute_reader;

-- added: grant on schema public to PUBLIC
REVOKE USAGE ON SCHEMA public FROM PUBLIC;

-- added: grant on function app.add() to attribute_reader
GRANT EXECUTE ON FUNCTION app.add TO attribute_reader;

-- added: grant on function app.add() to PUBLIC
REVOKE EXECUTE ON FUNCTION app.add FROM PUBLIC;

-- added: grant on procedure app.work() to attribute_reader
GRANT EXECUTE ON PROCEDURE app.work TO attribute_reader;

-- added: grant on aggregate app.total(integer) to attribute_reader
GRANT EXECUTE ON FUNCTION app.total(integer) TO attribute_reader;

-- added: grant on enum type app.mood to attribute_reader
GRANT USAGE ON TYPE app.mood TO attribute_reader;

-- added: grant on domain app.label to attribute_reader
GRANT USAGE ON DOMAIN app.label TO attribute_reader;

-- added: grant on composite type app.pair to attribute_reader
GRANT USAGE ON TYPE app.pair TO attribute_reader;

-- added: grant on range type app.span to attribute_reader
GRANT USAGE ON TYPE app.span TO attribute_reader;

-- added: grant on language plain to attribute_reader
GRANT USAGE ON LANGUAGE plain TO attribute_reader;

-- added: grant on foreign data wrapper far to attribute_reader
GRANT USAGE ON FOREIGN DATA WRAPPER far TO attribute_reader;

-- added: grant on server remote to attribute_reader
GRANT USAGE ON FOREIGN SERVER remote TO attribute_reader;

-- removed: grant on table app.things to attribute_reader
REVOKE SELECT ON app.things FROM attribute_reader;
