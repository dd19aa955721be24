GRANT planned_team TO planned_heir WITH INHERIT FALSE, SET FALSE;
