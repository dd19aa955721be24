CREATE SCHEMA app;
CREATE TABLE app.users (a integer DEFAULT 1, b integer DEFAULT 2, c integer);
