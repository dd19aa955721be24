-- subject: index app.by_a
CREATE TABLE app.things (a text, b text, doc tsvector);
CREATE TABLE app.other_things (a text);
CREATE INDEX by_a ON app.things (a);
CREATE INDEX by_expression ON app.things (lower(a));
CREATE UNIQUE INDEX uniquely ON app.things (a);
CREATE INDEX by_doc ON app.things USING gist (doc tsvector_ops (siglen = 50));
CREATE INDEX nulls_last ON app.things (a NULLS LAST);
CREATE MATERIALIZED VIEW app.stored AS SELECT a FROM app.things;
CREATE TABLE app.parted (a text) PARTITION BY LIST (a);
CREATE TABLE app.part PARTITION OF app.parted DEFAULT;
CREATE INDEX parted_a ON ONLY app.parted (a);
CREATE INDEX part_a ON app.part (a);

-- attribute: table
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.other_things (a);

-- attribute: on materialized view
-- also: ~ index app.by_a: table
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.stored (a);

-- attribute: method
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things USING hash (a);

-- attribute: keys
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a, b);

-- attribute: keys (column)
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (b);

-- attribute: keys (expression)
-- subject: index app.by_expression
DROP INDEX app.by_expression;
CREATE INDEX by_expression ON app.things (upper(a));

-- attribute: keys (collation)
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a COLLATE "C");

-- attribute: keys (operator class)
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a text_pattern_ops);

-- attribute: keys (operator class options)
-- subject: index app.by_doc
DROP INDEX app.by_doc;
CREATE INDEX by_doc ON app.things USING gist (doc tsvector_ops (siglen = 100));

-- attribute: keys (descending)
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a DESC NULLS LAST);

-- attribute: keys (nulls first)
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a NULLS FIRST);

-- attribute: keys (statistics)
-- subject: index app.by_expression
ALTER INDEX app.by_expression ALTER COLUMN 1 SET STATISTICS 50;

-- attribute: include
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a) INCLUDE (b);

-- attribute: unique
DROP INDEX app.by_a;
CREATE UNIQUE INDEX by_a ON app.things (a);

-- attribute: nulls not distinct
-- subject: index app.uniquely
DROP INDEX app.uniquely;
CREATE UNIQUE INDEX uniquely ON app.things (a) NULLS NOT DISTINCT;

-- attribute: predicate
DROP INDEX app.by_a;
CREATE INDEX by_a ON app.things (a) WHERE b IS NULL;

-- attribute: options
ALTER INDEX app.by_a SET (fillfactor = 50);

-- attribute: tablespace
ALTER INDEX app.by_a SET TABLESPACE attribute_space;

-- attribute: clustered
ALTER TABLE app.things CLUSTER ON by_a;

-- attribute: invalid
-- What a CREATE INDEX CONCURRENTLY that failed leaves behind.
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.by_a'::regclass;

-- attribute: attached to
-- subject: index app.part_a
-- also: ~ index app.parted_a: invalid
ALTER INDEX app.parted_a ATTACH PARTITION app.part_a;

-- attribute: comment
COMMENT ON INDEX app.by_a IS 'Changed';

-- added: index app.another
CREATE INDEX another ON app.things (b);

-- removed: index app.by_a
DROP INDEX app.by_a;
