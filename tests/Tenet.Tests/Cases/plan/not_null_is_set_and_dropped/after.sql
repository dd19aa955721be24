CREATE SCHEMA app;
CREATE TABLE app.users (a integer NOT NULL, b integer);
