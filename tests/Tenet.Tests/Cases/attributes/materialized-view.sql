-- subject: materialized view app.stored
CREATE TABLE app.things (id integer, name text);
CREATE MATERIALIZED VIEW app.stored AS SELECT id, name FROM app.things;
CREATE ACCESS METHOD like_heap TYPE TABLE HANDLER heap_tableam_handler;

-- attribute: definition
DROP MATERIALIZED VIEW app.stored;
CREATE MATERIALIZED VIEW app.stored AS SELECT id, name FROM app.things WHERE id > 1;

-- attribute: options
ALTER MATERIALIZED VIEW app.stored SET (fillfactor = 50);

-- attribute: access method
ALTER MATERIALIZED VIEW app.stored SET ACCESS METHOD like_heap;

-- attribute: tablespace
ALTER MATERIALIZED VIEW app.stored SET TABLESPACE attribute_space;

-- attribute: not populated
REFRESH MATERIALIZED VIEW app.stored WITH NO DATA;

-- attribute: replica identity
ALTER MATERIALIZED VIEW app.stored REPLICA IDENTITY FULL;

-- attribute: owner
ALTER MATERIALIZED VIEW app.stored OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON MATERIALIZED VIEW app.stored IS 'Changed';

-- attribute: comment
-- subject: column app.stored.name
COMMENT ON COLUMN app.stored.name IS 'Changed';

-- attribute: statistics
-- subject: column app.stored.name
ALTER MATERIALIZED VIEW app.stored ALTER COLUMN name SET STATISTICS 50;

-- attribute: options
-- subject: column app.stored.name
ALTER MATERIALIZED VIEW app.stored ALTER COLUMN name SET (n_distinct = 5);

-- attribute: storage
-- subject: column app.stored.name
ALTER MATERIALIZED VIEW app.stored ALTER COLUMN name SET STORAGE external;

-- attribute: compression
-- subject: column app.stored.name
ALTER MATERIALIZED VIEW app.stored ALTER COLUMN name SET COMPRESSION pglz;

-- added: materialized view app.another
-- also: + column app.another.a
CREATE MATERIALIZED VIEW app.another AS SELECT 1 AS a;

-- removed: materialized view app.stored
-- also: - column app.stored.id
-- also: - column app.stored.name
DROP MATERIALIZED VIEW app.stored;
