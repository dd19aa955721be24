CREATE SCHEMA app;
CREATE TABLE app.users (id integer PRIMARY KEY, name text DEFAULT 'none' NOT NULL, note varchar(10) COLLATE "C");
COMMENT ON COLUMN app.users.note IS 'What is said';
GRANT SELECT (name) ON app.users TO plan_reader;
