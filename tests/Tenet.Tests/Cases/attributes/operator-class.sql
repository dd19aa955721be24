-- subject: operator class app.pairs using btree
CREATE TYPE app.pair AS (x integer, y integer);
CREATE OPERATOR FAMILY app.family USING btree;
CREATE OPERATOR FAMILY app.other_family USING btree;
CREATE OPERATOR CLASS app.pairs FOR TYPE app.pair USING btree FAMILY app.family AS FUNCTION 1 (app.pair, app.pair) btrecordcmp(record, record);
CREATE OPERATOR CLASS app.points FOR TYPE point USING gist AS FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal);

-- attribute: type
-- also: ~ operator class app.pairs using btree: members
DROP OPERATOR CLASS app.pairs USING btree;
CREATE OPERATOR CLASS app.pairs FOR TYPE integer USING btree FAMILY app.family AS FUNCTION 1 btint4cmp(integer, integer);

-- attribute: default
DROP OPERATOR CLASS app.pairs USING btree;
CREATE OPERATOR CLASS app.pairs DEFAULT FOR TYPE app.pair USING btree FAMILY app.family AS FUNCTION 1 (app.pair, app.pair) btrecordcmp(record, record);

-- attribute: family
DROP OPERATOR CLASS app.pairs USING btree;
CREATE OPERATOR CLASS app.pairs FOR TYPE app.pair USING btree FAMILY app.other_family AS FUNCTION 1 (app.pair, app.pair) btrecordcmp(record, record);

-- attribute: storage
-- subject: operator class app.points using gist
DROP OPERATOR CLASS app.points USING gist;
CREATE OPERATOR CLASS app.points FOR TYPE point USING gist FAMILY app.points AS FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal), STORAGE box;

-- attribute: members
DROP OPERATOR CLASS app.pairs USING btree;
CREATE OPERATOR CLASS app.pairs FOR TYPE app.pair USING btree FAMILY app.family AS FUNCTION 1 (app.pair, app.pair) btrecordimagecmp(record, record);

-- attribute: owner
ALTER OPERATOR CLASS app.pairs USING btree OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON OPERATOR CLASS app.pairs USING btree IS 'Changed';

-- added: operator class app.another using btree
-- also: + operator family app.another using btree
CREATE OPERATOR CLASS app.another FOR TYPE integer USING btree AS FUNCTION 1 btint4cmp(integer, integer);

-- removed: operator class app.pairs using btree
DROP OPERATOR CLASS app.pairs USING btree;
