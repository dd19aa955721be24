CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer DEFAULT 2);
