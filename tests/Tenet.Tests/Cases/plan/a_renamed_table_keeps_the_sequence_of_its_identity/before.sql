-- rename: table app.users to people
-- rename: primary key app.users.users_pkey to people_pkey
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);
