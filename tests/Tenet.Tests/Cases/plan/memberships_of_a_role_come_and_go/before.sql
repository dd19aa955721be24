-- alone
-- hazard: isolation role planned_member
CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
GRANT SELECT ON app.a TO planned_member;
