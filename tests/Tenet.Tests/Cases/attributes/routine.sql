-- subject: function app.add(integer)
CREATE FUNCTION app.add(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION app.many() RETURNS SETOF integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION app.many(integer, integer) RETURNS SETOF integer LANGUAGE internal IMMUTABLE AS 'generate_series_int4';
CREATE FUNCTION app.rank() RETURNS bigint LANGUAGE internal AS 'window_row_number';
CREATE FUNCTION app.parsed() RETURNS integer LANGUAGE sql RETURN 1;
CREATE FUNCTION app.compiled() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE PROCEDURE app.work(integer) LANGUAGE sql AS 'SELECT 1';
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
CREATE FUNCTION app.transformed(integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';

-- attribute: arguments
CREATE OR REPLACE FUNCTION app.add(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: arguments
DROP FUNCTION app.add;
CREATE FUNCTION app.add(b integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: returns
DROP FUNCTION app.add;
CREATE FUNCTION app.add(a integer) RETURNS SETOF integer LANGUAGE sql ROWS 1 AS 'SELECT 1';
UPDATE pg_proc SET prorows = 0 WHERE oid = 'app.add'::regproc;

-- attribute: window
-- subject: function app.rank()
DROP FUNCTION app.rank;
CREATE FUNCTION app.rank() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';

-- attribute: language
SET check_function_bodies = off;
CREATE OR REPLACE FUNCTION app.add(a integer) RETURNS integer LANGUAGE plpgsql AS 'SELECT 1';

-- attribute: transforms
-- subject: function app.transformed(integer)
CREATE OR REPLACE FUNCTION app.transformed(integer) RETURNS integer LANGUAGE plpgsql TRANSFORM FOR TYPE integer AS 'BEGIN RETURN 1; END';

-- attribute: volatility
ALTER FUNCTION app.add IMMUTABLE;

-- attribute: strict
ALTER FUNCTION app.add STRICT;

-- attribute: security definer
ALTER FUNCTION app.add SECURITY DEFINER;

-- attribute: leakproof
ALTER FUNCTION app.add LEAKPROOF;

-- attribute: parallel
ALTER FUNCTION app.add PARALLEL SAFE;

-- attribute: cost
ALTER FUNCTION app.add COST 7;

-- attribute: rows
-- subject: function app.many()
ALTER FUNCTION app.many() ROWS 7;

-- attribute: support
-- subject: function app.many(integer, integer)
ALTER FUNCTION app.many(integer, integer) SUPPORT generate_series_int4_support;

-- attribute: settings
ALTER FUNCTION app.add SET search_path = app, pg_temp;

-- attribute: source
CREATE OR REPLACE FUNCTION app.add(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';

-- attribute: sql body
-- subject: function app.parsed()
CREATE OR REPLACE FUNCTION app.parsed() RETURNS integer LANGUAGE sql RETURN 2;

-- attribute: sql body
-- also: ~ function app.add(integer): source
CREATE OR REPLACE FUNCTION app.add(a integer) RETURNS integer LANGUAGE sql RETURN 2;

-- attribute: library
-- subject: function app.compiled()
CREATE OR REPLACE FUNCTION app.compiled() RETURNS language_handler LANGUAGE c AS 'plpgsql', 'plpgsql_call_handler';

-- attribute: owner
ALTER FUNCTION app.add OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON FUNCTION app.add IS 'Changed';

-- attribute: comment
-- subject: procedure app.work(integer)
COMMENT ON PROCEDURE app.work IS 'Changed';

-- attribute: security definer
-- subject: procedure app.work(integer)
ALTER PROCEDURE app.work SECURITY DEFINER;

-- added: function app.add(text)
CREATE FUNCTION app.add(text) RETURNS integer LANGUAGE sql RETURN 1;

-- removed: function app.add(integer)
DROP FUNCTION app.add;

-- added: procedure app.more()
CREATE PROCEDURE app.more() LANGUAGE sql AS '';

-- removed: procedure app.work(integer)
DROP PROCEDURE app.work;
