-- one way: the name is taken as long as what bears it is there
-- rename: column app.users.name to full_name
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id integer, name text CONSTRAINT c CHECK (name <> ''));
CREATE INDEX users_n ON app.users (name);
