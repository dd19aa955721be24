CREATE SCHEMA app;
CREATE TABLE app.users (a integer CONSTRAINT must NOT NULL, b integer CONSTRAINT full_b NOT NULL, c integer NOT NULL NO INHERIT, d integer CONSTRAINT later NOT NULL);
COMMENT ON CONSTRAINT must ON app.users IS 'It must';
