-- alone
-- before 16
CREATE SCHEMA app;
