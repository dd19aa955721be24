-- subject: extension hstore
CREATE EXTENSION hstore SCHEMA app VERSION '1.7';

-- attribute: schema
ALTER EXTENSION hstore SET SCHEMA other;

-- attribute: version
ALTER EXTENSION hstore UPDATE TO '1.8';

-- attribute: comment
COMMENT ON EXTENSION hstore IS 'Changed';

-- added: extension citext
CREATE EXTENSION citext SCHEMA app;

-- removed: extension hstore
DROP EXTENSION hstore;
