-- since 18
CREATE SCHEMA app;
