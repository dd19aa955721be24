-- since 18
CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer CONSTRAINT filled NOT NULL, c integer NOT NULL, d integer);
ALTER TABLE app.users ADD CONSTRAINT later NOT NULL d NOT VALID;
