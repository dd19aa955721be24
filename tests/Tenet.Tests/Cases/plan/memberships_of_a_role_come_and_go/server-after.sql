ALTER ROLE planned_member LOGIN BYPASSRLS CONNECTION LIMIT -1;
ALTER ROLE planned_member RESET ALL;
ALTER ROLE planned_member SET lock_timeout = '2s';
REVOKE planned_team FROM planned_member;
GRANT planned_other TO planned_member;
