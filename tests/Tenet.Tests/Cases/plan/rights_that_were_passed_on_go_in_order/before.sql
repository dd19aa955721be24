CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO plan_app, plan_other;
CREATE TABLE app.a (id integer);
GRANT SELECT ON app.a TO plan_app WITH GRANT OPTION;
SET ROLE plan_app;
GRANT SELECT ON app.a TO plan_other WITH GRANT OPTION;
SET ROLE plan_other;
GRANT SELECT ON app.a TO plan_reader;
RESET ROLE;
