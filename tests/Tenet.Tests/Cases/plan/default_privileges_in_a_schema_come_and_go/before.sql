-- hazard: isolation default privileges of plan_owner in schema app on tables to plan_reader
CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
ALTER DEFAULT PRIVILEGES FOR ROLE plan_owner IN SCHEMA app GRANT SELECT ON TABLES TO plan_app;
ALTER DEFAULT PRIVILEGES FOR ROLE plan_owner IN SCHEMA app GRANT USAGE ON SEQUENCES TO plan_app WITH GRANT OPTION;
