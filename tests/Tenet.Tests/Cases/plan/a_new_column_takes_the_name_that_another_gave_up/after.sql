CREATE SCHEMA app;
CREATE TABLE app.users (id integer, full_name text CONSTRAINT c CHECK (full_name <> ''), name varchar(9) DEFAULT 'x');
CREATE INDEX users_n ON app.users (full_name);
