CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO planned_admin;
