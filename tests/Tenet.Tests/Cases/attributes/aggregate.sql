-- subject: aggregate app.total(integer)
CREATE FUNCTION app.plus(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4pl';
CREATE FUNCTION app.minus(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4mi';
CREATE FUNCTION app.wide_plus(bigint, integer) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN $1 + $2;
CREATE FUNCTION app.wide_minus(bigint, integer) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN $1 - $2;
CREATE FUNCTION app.final(integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN $1;
CREATE FUNCTION app.final(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN $1;
CREATE FUNCTION app.serialize(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8_avg_serialize';
CREATE FUNCTION app.deserialize(bytea, internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8_avg_deserialize';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final);
CREATE AGGREGATE app.sliding(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = app.final);
CREATE AGGREGATE app.mean(bigint) (
    SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine,
    SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize);
CREATE AGGREGATE app.ordered(integer ORDER BY integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: form
-- subject: aggregate app.ordered(integer ORDER BY integer)
DROP AGGREGATE app.ordered(integer ORDER BY integer);
CREATE AGGREGATE app.ordered(integer ORDER BY integer) (SFUNC = int4pl, STYPE = integer, HYPOTHETICAL);

-- attribute: state function
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = app.plus, STYPE = integer, FINALFUNC = app.final);

-- attribute: state type
-- also: ~ aggregate app.total(integer): state function, final function
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = app.wide_plus, STYPE = bigint, FINALFUNC = pg_catalog.int4);

-- attribute: state space
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, SSPACE = 100, FINALFUNC = app.final);

-- attribute: final function
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = int4abs);

-- attribute: final function extra
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final, FINALFUNC_EXTRA);

-- attribute: final function modify
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final, FINALFUNC_MODIFY = read_write);

-- attribute: combine function
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final, COMBINEFUNC = int4pl);

-- attribute: serial function
-- subject: aggregate app.mean(bigint)
CREATE OR REPLACE AGGREGATE app.mean(bigint) (
    SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine,
    SERIALFUNC = app.serialize, DESERIALFUNC = int8_avg_deserialize);

-- attribute: deserial function
-- subject: aggregate app.mean(bigint)
CREATE OR REPLACE AGGREGATE app.mean(bigint) (
    SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine,
    SERIALFUNC = int8_avg_serialize, DESERIALFUNC = app.deserialize);

-- attribute: initial condition
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final, INITCOND = '5');

-- attribute: moving state function
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = app.plus, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = app.final);

-- attribute: moving inverse function
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = app.minus, MSTYPE = integer, MFINALFUNC = app.final);

-- attribute: moving state type
-- subject: aggregate app.sliding(integer)
-- also: ~ aggregate app.sliding(integer): moving state function, moving inverse function, moving final function
CREATE OR REPLACE AGGREGATE app.sliding(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = app.wide_plus, MINVFUNC = app.wide_minus, MSTYPE = bigint, MFINALFUNC = pg_catalog.int4);

-- attribute: moving state space
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MSSPACE = 100, MFINALFUNC = app.final);

-- attribute: moving final function
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);

-- attribute: moving final function extra
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (
    SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = app.final, MFINALFUNC_EXTRA);

-- attribute: moving final function modify
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (
    SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = app.final, MFINALFUNC_MODIFY = shareable);

-- attribute: moving initial condition
-- subject: aggregate app.sliding(integer)
CREATE OR REPLACE AGGREGATE app.sliding(integer) (
    SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MFINALFUNC = app.final, MINITCOND = '5');

-- attribute: sort operator
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final, SORTOP = OPERATOR(pg_catalog.>));

-- attribute: parallel
CREATE OR REPLACE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = app.final, PARALLEL = safe);

-- attribute: owner
ALTER AGGREGATE app.total(integer) OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON AGGREGATE app.total(integer) IS 'Changed';

-- added: aggregate app.another(integer)
CREATE AGGREGATE app.another(integer) (SFUNC = int4pl, STYPE = integer);

-- removed: aggregate app.total(integer)
DROP AGGREGATE app.total(integer);
