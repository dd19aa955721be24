REVOKE planned_team FROM planned_admin;
GRANT planned_team TO planned_admin;
ALTER ROLE planned_admin NOINHERIT NOCREATEROLE NOCREATEDB VALID UNTIL 'infinity';
