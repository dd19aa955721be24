CREATE SCHEMA app;
CREATE TABLE app.users (id integer PRIMARY KEY, name varchar(10), n numeric(6,2), at date);
CREATE INDEX users_name ON app.users (name);
