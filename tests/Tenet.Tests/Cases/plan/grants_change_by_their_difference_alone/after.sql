CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
GRANT SELECT, DELETE ON app.a TO plan_reader;
GRANT SELECT, INSERT ON app.a TO plan_app;
GRANT INSERT ON app.a TO plan_app WITH GRANT OPTION;
GRANT UPDATE (id) ON app.a TO plan_other;
CREATE SEQUENCE app.s;
GRANT ALL ON SEQUENCE app.s TO plan_reader;
