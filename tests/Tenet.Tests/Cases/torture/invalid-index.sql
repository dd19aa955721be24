-- An index that a failed build left behind: it is there, costs its writes, and is not valid.
-- To be run statement by statement, outside a transaction. The last but one statement must fail (23505, unique_violation).
CREATE TABLE core.duplicates (id integer, name text);
INSERT INTO core.duplicates (id, name) VALUES (1, 'a'), (1, 'b');
CREATE UNIQUE INDEX CONCURRENTLY "left Invalid" ON core.duplicates (id);
COMMENT ON INDEX core."left Invalid" IS 'Never finished';
