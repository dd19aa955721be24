-- never: DROP
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'One';
CREATE TABLE app.a (id integer CONSTRAINT c CHECK (id > 0));
COMMENT ON TABLE app.a IS 'It''s old';
COMMENT ON CONSTRAINT c ON app.a IS 'Old';
