CREATE SCHEMA app;
CREATE SCHEMA fresh AUTHORIZATION plan_owner;
COMMENT ON SCHEMA fresh IS 'New';
GRANT USAGE ON SCHEMA fresh TO plan_reader;
CREATE TABLE fresh.a (id integer);
