-- subject: publication news
CREATE TABLE app.things (id integer, name text);
CREATE TABLE app.other_things (id integer, name text);
CREATE PUBLICATION news FOR TABLE app.things;
CREATE PUBLICATION nothing;

-- attribute: all tables
-- subject: publication nothing
DROP PUBLICATION nothing;
CREATE PUBLICATION nothing FOR ALL TABLES;

-- attribute: tables
ALTER PUBLICATION news ADD TABLE app.other_things;

-- attribute: tables (table)
ALTER PUBLICATION news SET TABLE app.other_things;

-- attribute: tables (columns)
ALTER PUBLICATION news SET TABLE app.things (id);

-- attribute: tables (where)
ALTER PUBLICATION news SET TABLE app.things WHERE (id > 1);

-- attribute: schemas
ALTER PUBLICATION news ADD TABLES IN SCHEMA other;

-- attribute: publish
ALTER PUBLICATION news SET (publish = 'insert');

-- attribute: publish
ALTER PUBLICATION news SET (publish = 'insert, update, truncate');

-- attribute: via partition root
ALTER PUBLICATION news SET (publish_via_partition_root = true);

-- attribute: generated columns
-- since 18
ALTER PUBLICATION news SET (publish_generated_columns = stored);

-- attribute: owner
ALTER PUBLICATION news OWNER TO attribute_chief;

-- attribute: comment
COMMENT ON PUBLICATION news IS 'Changed';

-- added: publication another
CREATE PUBLICATION another;

-- removed: publication news
DROP PUBLICATION news;
