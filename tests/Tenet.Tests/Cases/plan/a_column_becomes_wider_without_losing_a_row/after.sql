CREATE SCHEMA app;
CREATE TABLE app.users (id bigint PRIMARY KEY, name varchar(20), n numeric(10,2), at date);
CREATE INDEX users_name ON app.users (name);
