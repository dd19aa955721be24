ALTER ROLE planned_member NOLOGIN NOBYPASSRLS CONNECTION LIMIT 5;
ALTER ROLE planned_member RESET ALL;
ALTER ROLE planned_member SET statement_timeout = '1s';
REVOKE planned_other FROM planned_member;
GRANT planned_team TO planned_member WITH ADMIN OPTION;
