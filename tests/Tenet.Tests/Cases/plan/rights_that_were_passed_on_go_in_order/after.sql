CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO plan_app, plan_other;
CREATE TABLE app.a (id integer);
