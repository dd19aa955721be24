-- subject: operator family app.family using btree
CREATE OPERATOR FAMILY app.family USING btree;

-- attribute: members
ALTER OPERATOR FAMILY app.family USING btree ADD OPERATOR 1 < (integer, bigint);

-- attribute: members
ALTER OPERATOR FAMILY app.family USING btree ADD FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);

-- attribute: owner
ALTER OPERATOR FAMILY app.family USING btree OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON OPERATOR FAMILY app.family USING btree IS 'Changed';

-- added: operator family app.family using hash
CREATE OPERATOR FAMILY app.family USING hash;

-- removed: operator family app.family using btree
DROP OPERATOR FAMILY app.family USING btree;
