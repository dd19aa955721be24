CREATE SCHEMA app;
CREATE TABLE app.users (id integer, name text);
CREATE INDEX users_name ON app.users (name);
