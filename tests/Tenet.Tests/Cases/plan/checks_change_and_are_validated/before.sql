CREATE SCHEMA app;
CREATE TABLE app.a (a integer CONSTRAINT one CHECK (a > 0), b integer);
ALTER TABLE app.a ADD CONSTRAINT two CHECK (b > 0) NOT VALID;
COMMENT ON CONSTRAINT one ON app.a IS 'Positive';
