-- alone
CREATE SCHEMA app;
