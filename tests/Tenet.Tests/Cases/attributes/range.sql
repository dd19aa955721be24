-- subject: range type app.span
CREATE FUNCTION app.gap(float8, float8) RETURNS float8 LANGUAGE sql IMMUTABLE RETURN $1 - $2;
CREATE TYPE app.span AS RANGE (subtype = float8);
CREATE TYPE app.words AS RANGE (subtype = text);
CREATE TYPE app.days AS RANGE (subtype = date);

-- attribute: subtype
DROP TYPE app.span;
CREATE TYPE app.span AS RANGE (subtype = numeric);

-- attribute: operator class
-- subject: range type app.words
DROP TYPE app.words;
CREATE TYPE app.words AS RANGE (subtype = text, subtype_opclass = text_pattern_ops);

-- attribute: collation
-- subject: range type app.words
DROP TYPE app.words;
CREATE TYPE app.words AS RANGE (subtype = text, collation = "C");

-- attribute: canonical
-- subject: range type app.days
-- also: + function app.canonical(app.days)
DROP TYPE app.days;
CREATE TYPE app.days;
CREATE FUNCTION app.canonical(app.days) RETURNS app.days LANGUAGE internal IMMUTABLE AS 'daterange_canonical';
CREATE TYPE app.days AS RANGE (subtype = date, canonical = app.canonical);

-- attribute: subtype diff
DROP TYPE app.span;
CREATE TYPE app.span AS RANGE (subtype = float8, subtype_diff = app.gap);

-- attribute: multirange
DROP TYPE app.span;
CREATE TYPE app.span AS RANGE (subtype = float8, multirange_type_name = app.spans);

-- attribute: owner
ALTER TYPE app.span OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON TYPE app.span IS 'Changed';

-- added: range type app.another
CREATE TYPE app.another AS RANGE (subtype = integer);

-- removed: range type app.span
DROP TYPE app.span;
