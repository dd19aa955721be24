-- since 16
-- alone
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO planned_heir;
