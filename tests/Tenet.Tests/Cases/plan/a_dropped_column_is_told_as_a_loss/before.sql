-- hazard: dataloss column app.users.name
CREATE SCHEMA app;
CREATE TABLE app.users (id integer PRIMARY KEY, name text);
CREATE INDEX users_name ON app.users (name);
