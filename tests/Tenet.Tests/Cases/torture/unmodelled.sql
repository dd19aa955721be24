-- Kinds of objects that stand outside the model. Whoever reads a database that holds them must name them as seen and not modelled.
-- Runs in an empty database, on 15 and later.
CREATE SCHEMA odd_kinds;

-- An access method for tables and one for indexes, by the handlers of built-in ones.
CREATE ACCESS METHOD torture_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD torture_btree TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD torture_heap IS 'heap under another name';
CREATE TABLE odd_kinds.stored_elsewhere (a integer) USING torture_heap;

CREATE CONVERSION odd_kinds.torture_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE DEFAULT CONVERSION odd_kinds."Odd Conversion" FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
COMMENT ON CONVERSION odd_kinds.torture_conversion IS 'As the built-in one';

-- A transform, in a language of another name; both functions exist in every server.
CREATE FUNCTION odd_kinds.pl_call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE LANGUAGE torture_transforming HANDLER odd_kinds.pl_call;
CREATE TRANSFORM FOR integer LANGUAGE torture_transforming (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE torture_transforming IS 'Transforms nothing';

CREATE TEXT SEARCH PARSER odd_kinds.torture_parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE odd_kinds.torture_template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH PARSER odd_kinds.torture_parser IS 'The default one';
COMMENT ON TEXT SEARCH TEMPLATE odd_kinds.torture_template IS 'Simple';

-- A base type that stores what integer stores, and a shell that never became a type.
CREATE TYPE odd_kinds.my_int;
CREATE FUNCTION odd_kinds.my_int_in(cstring) RETURNS odd_kinds.my_int LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION odd_kinds.my_int_out(odd_kinds.my_int) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE odd_kinds.my_int (INPUT = odd_kinds.my_int_in, OUTPUT = odd_kinds.my_int_out, LIKE = integer, CATEGORY = 'N', PREFERRED = false, DEFAULT = '7', DELIMITER = ';');
COMMENT ON TYPE odd_kinds.my_int IS 'A base type';
CREATE TABLE odd_kinds.uses_base_type (a odd_kinds.my_int);
CREATE TYPE odd_kinds.only_a_shell;

-- A large object, with a comment, an owner and a grant.
SELECT lo_create(424242);
COMMENT ON LARGE OBJECT 424242 IS 'A large object';
GRANT SELECT ON LARGE OBJECT 424242 TO PUBLIC;

-- A loose member of a built-in operator family, which belongs to no class of ours.
CREATE FUNCTION odd_kinds.int_text_lt(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1 < length($2)';
CREATE OPERATOR odd_kinds.<% (LEFTARG = integer, RIGHTARG = text, FUNCTION = odd_kinds.int_text_lt);
ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 1 odd_kinds.<% (integer, text);

-- A right taken from a member of an extension: pg_init_privs tells it from what the extension's script did.
CREATE EXTENSION pg_trgm SCHEMA odd_kinds;
REVOKE EXECUTE ON FUNCTION odd_kinds.similarity(text, text) FROM PUBLIC;
