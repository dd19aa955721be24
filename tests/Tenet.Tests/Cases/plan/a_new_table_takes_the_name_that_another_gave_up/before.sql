-- one way: the name is taken as long as what bears it is there
-- rename: table app.users to people
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id integer CONSTRAINT people_key PRIMARY KEY, name text);
