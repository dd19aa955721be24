CREATE SCHEMA app;
CREATE TABLE app.a (id integer CONSTRAINT c CHECK (id > 0));
COMMENT ON TABLE app.a IS E'It\'s\nnew \\';
COMMENT ON COLUMN app.a.id IS 'Id';
