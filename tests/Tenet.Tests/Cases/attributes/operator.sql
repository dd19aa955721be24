-- subject: operator app."==="(integer, integer)
CREATE FUNCTION app.same(integer, integer) RETURNS boolean LANGUAGE internal IMMUTABLE AS 'int4eq';
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = app.same);
CREATE OPERATOR app.!== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4ne);

-- attribute: function
DROP OPERATOR app.===(integer, integer);
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);

-- attribute: commutator
DROP OPERATOR app.===(integer, integer);
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = app.same, COMMUTATOR = OPERATOR(app.===));

-- attribute: negator
-- also: ~ operator app."!=="(integer, integer): negator
DROP OPERATOR app.===(integer, integer);
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = app.same, NEGATOR = OPERATOR(app.!==));

-- attribute: restrict
ALTER OPERATOR app.===(integer, integer) SET (RESTRICT = eqsel);

-- attribute: join
ALTER OPERATOR app.===(integer, integer) SET (JOIN = eqjoinsel);

-- attribute: hashes
DROP OPERATOR app.===(integer, integer);
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = app.same, HASHES);

-- attribute: merges
DROP OPERATOR app.===(integer, integer);
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = app.same, MERGES);

-- attribute: owner
ALTER OPERATOR app.===(integer, integer) OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON OPERATOR app.===(integer, integer) IS 'Changed';

-- added: operator app."==="(NONE, integer)
-- also: + function app.prefix(integer)
CREATE FUNCTION app.prefix(integer) RETURNS integer LANGUAGE sql RETURN $1;
CREATE OPERATOR app.=== (RIGHTARG = integer, FUNCTION = app.prefix);

-- removed: operator app."==="(integer, integer)
DROP OPERATOR app.===(integer, integer);
