GRANT planned_team TO planned_heir WITH INHERIT TRUE, SET TRUE;
