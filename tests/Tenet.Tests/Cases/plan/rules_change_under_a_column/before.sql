CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE TABLE app.log (n integer);
CREATE RULE one AS ON UPDATE TO app.a DO ALSO INSERT INTO app.log VALUES (NEW.n);
CREATE RULE two AS ON INSERT TO app.a DO ALSO NOTHING;
COMMENT ON RULE one ON app.a IS 'Notes';
