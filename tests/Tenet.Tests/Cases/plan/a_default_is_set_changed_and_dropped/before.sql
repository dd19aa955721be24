CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer DEFAULT 1, c integer DEFAULT 1);
