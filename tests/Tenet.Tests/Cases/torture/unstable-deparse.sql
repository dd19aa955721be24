-- Definitions that the server writes differently once they were read back from what it wrote. Reading, dumping and loading gives
-- the second text, and only from then on the text stays. Needs nothing else; runs on 15 and later.
CREATE SCHEMA unstable;

-- A list of varchar values: the cast goes from the whole array to each of its elements.
CREATE TABLE unstable.listed (
    state varchar(10) CONSTRAINT one_of CHECK (state IN ('open', 'closed')),
    other varchar CONSTRAINT none_of CHECK (other NOT IN ('a', 'b')),
    seen boolean GENERATED ALWAYS AS (state IN ('open', 'seen')) STORED
);
CREATE INDEX open_only ON unstable.listed (other) WHERE state IN ('open', 'ajar');
CREATE VIEW unstable.open_ones AS SELECT other FROM unstable.listed WHERE state IN ('open', 'ajar');
CREATE POLICY open_policy ON unstable.listed USING (state IN ('open', 'ajar'));
CREATE DOMAIN unstable.state AS varchar CHECK (VALUE IN ('open', 'closed'));

-- BETWEEN is an AND within an AND, and NOT BETWEEN an OR within an OR, until the text is read back as one list.
CREATE TABLE unstable.ranged (
    a integer CONSTRAINT within CHECK (a BETWEEN 1 AND 9 AND a <> 5),
    b integer CONSTRAINT outside CHECK (b NOT BETWEEN 1 AND 9 OR b = 5 OR b = 6),
    c text CONSTRAINT mixed CHECK ((length(c) BETWEEN 1 AND 9 AND c <> '(( x AND y)') OR (c IS NULL AND c NOT BETWEEN 'a' AND 'b'))
);
CREATE VIEW unstable.in_range AS SELECT a FROM unstable.ranged WHERE a BETWEEN 1 AND 9 AND b > 3 AND (c = 'x' OR c = 'y');
