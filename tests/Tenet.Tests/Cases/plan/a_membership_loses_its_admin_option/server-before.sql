REVOKE planned_team FROM planned_admin;
GRANT planned_team TO planned_admin WITH ADMIN OPTION;
ALTER ROLE planned_admin INHERIT CREATEROLE CREATEDB VALID UNTIL '2030-01-01 00:00:00+00';
