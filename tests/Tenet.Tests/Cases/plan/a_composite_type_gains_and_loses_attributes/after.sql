CREATE SCHEMA app;
CREATE TYPE app.pair AS (x integer, z text COLLATE "C");
COMMENT ON COLUMN app.pair.z IS 'Third';
CREATE TABLE app.a (p app.pair);
